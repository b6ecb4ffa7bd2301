package org.lexgap.cli;

import java.io.IOException;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;
import org.lexgap.core.Rulebase;
import org.lexgap.core.summary.InputFile;
import org.lexgap.importers.SummaryImporters;
import picocli.CommandLine;

/** Importers for the vocabulary of a rulebase, with a mapping where one is named. */
final class ForeignTable {

  private final CommandLine commandLine;

  ForeignTable(CommandLine commandLine) {
    this.commandLine = commandLine;
  }

  /** The importers; where the mapping has mistakes, the command stops and lists them. */
  SummaryImporters importers(Rulebase rulebase, @Nullable Path mapping) {
    SummaryImporters importers = SummaryImporters.with(rulebase.vocabulary());
    try {
      return mapping == null ? importers : importers.withMapping(mapping);
    } catch (IOException e) {
      throw new StoppedException(ExitCode.USAGE, e.getMessage());
    } catch (IllegalArgumentException e) {
      Terminal terminal = new Terminal(commandLine);
      e.getMessage().lines().skip(1).forEach(terminal::message);
      throw new StoppedException(
          ExitCode.USAGE, e.getMessage().lines().findFirst().orElse("") + " They are named above.");
    }
  }

  /** Name and hash of a mapping, for the receipt. */
  static InputFile file(Path mapping) throws IOException {
    return SummaryImporters.fileOf(mapping);
  }
}
