package org.lexgap.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.lexgap.core.Rulebase;
import org.lexgap.core.catalogue.Vocabulary;
import org.lexgap.core.summary.ImportResult;
import org.lexgap.importers.SummaryImporters;
import picocli.CommandLine;

/** A summary named on the command line. */
final class SummaryFile {

  /** What help says of such a file. */
  static final String DESCRIPTION =
      "A summary: a workbook (.xlsx, .xls, .ods), a table as text (CSV, TSV), JSON or YAML.";

  private static final String ALL = "all";

  private final Path file;
  private final CommandLine commandLine;

  SummaryFile(Path file, CommandLine commandLine) {
    this.file = file;
    this.commandLine = commandLine;
  }

  /** What could be read; where there is nothing, the command stops and says why. */
  ImportResult read(Rulebase rulebase) {
    return read(rulebase, null, null).get(0);
  }

  /**
   * What could be read of one or all jurisdictions; where there is nothing, the command stops and
   * says why.
   *
   * @param mapping how to read the file; null to read it as it is
   * @param jurisdiction its name, or {@code all}; null if the file holds one only
   */
  List<ImportResult> read(
      Rulebase rulebase, @Nullable Path mapping, @Nullable String jurisdiction) {
    List<ImportResult> all = open(rulebase, mapping, jurisdiction);
    List<ImportResult> readable =
        all.stream().filter(result -> result.readable().isPresent()).toList();
    if (readable.size() < all.size()) {
      Terminal terminal = new Terminal(commandLine);
      all.stream()
          .filter(result -> result.readable().isEmpty())
          .forEach(result -> new ProblemLines(result.problems(), terminal).printAll());
    }
    if (readable.isEmpty()) {
      throw new StoppedException(
          ExitCode.NO_SUMMARY,
          "No summary could be built from (%s). Mend what is named above.".formatted(file));
    }
    return readable;
  }

  /** The same, with what could not be read at all among it. */
  List<ImportResult> open(
      Rulebase rulebase, @Nullable Path mapping, @Nullable String jurisdiction) {
    SummaryImporters importers = new ForeignTable(commandLine).importers(rulebase, mapping);
    try {
      if (jurisdiction == null) {
        return List.of(importers.read(file));
      }
      return jurisdiction.equalsIgnoreCase(ALL)
          ? importers.readAll(file)
          : List.of(importers.read(file, jurisdiction));
    } catch (IOException e) {
      throw stopped(e);
    }
  }

  private StoppedException stopped(IOException e) {
    return new StoppedException(
        Files.isReadable(file) && !Files.isDirectory(file) ? ExitCode.NO_SUMMARY : ExitCode.USAGE,
        e.getMessage());
  }

  /** What could be read and every problem, even if nothing could be read. */
  ImportResult open(Vocabulary vocabulary) {
    try {
      return SummaryImporters.with(vocabulary).read(file);
    } catch (IOException e) {
      throw stopped(e);
    }
  }
}
