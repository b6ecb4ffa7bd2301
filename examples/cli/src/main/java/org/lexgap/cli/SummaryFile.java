package org.lexgap.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.lexgap.core.Rulebase;
import org.lexgap.core.catalogue.Vocabulary;
import org.lexgap.core.summary.ImportResult;
import org.lexgap.importers.SummaryImporters;
import picocli.CommandLine;

/** A summary named on the command line. */
final class SummaryFile {

  private final Path file;
  private final CommandLine commandLine;

  SummaryFile(Path file, CommandLine commandLine) {
    this.file = file;
    this.commandLine = commandLine;
  }

  /** What could be read; where there is nothing, the command stops and says why. */
  ImportResult read(Rulebase rulebase) {
    ImportResult imported = open(rulebase.vocabulary());
    if (imported.readable().isEmpty()) {
      new ProblemLines(imported.problems(), new Terminal(commandLine)).printAll();
      throw new StoppedException(
          ExitCode.NO_SUMMARY,
          "No summary could be built from (%s). Mend what is named above.".formatted(file));
    }
    return imported;
  }

  /** What could be read and every problem, even if nothing could be read. */
  ImportResult open(Vocabulary vocabulary) {
    try {
      return SummaryImporters.with(vocabulary).read(file);
    } catch (IOException e) {
      throw new StoppedException(
          Files.isReadable(file) && !Files.isDirectory(file) ? ExitCode.NO_SUMMARY : ExitCode.USAGE,
          e.getMessage());
    }
  }
}
