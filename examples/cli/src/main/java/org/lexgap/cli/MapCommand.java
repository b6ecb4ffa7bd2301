package org.lexgap.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.lexgap.core.Rulebase;
import org.lexgap.importers.SummaryImporters;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Drafts a mapping from the headings of a foreign table. */
@Command(
    name = "map",
    description =
        "Drafts a mapping from the headings of a foreign table: certain lines, and the others with"
            + " candidates to choose from. Complete it and use it with lexgap check --mapping.",
    mixinStandardHelpOptions = true,
    versionProvider = Versions.class,
    sortOptions = false)
final class MapCommand implements Callable<Integer> {

  private final Supplier<Rulebase> rulebases;

  @Parameters(paramLabel = "FILE", description = "A workbook, or a table as text.")
  private Path file = Path.of("");

  @Option(
      names = {"-o", "--out"},
      paramLabel = "MAPPING",
      description = "The file for the mapping, which must not exist yet (default: the screen).")
  private @Nullable Path out;

  @Mixin private PackOption packs = new PackOption();

  @Spec private @Nullable CommandSpec spec;

  MapCommand(Supplier<Rulebase> rulebases) {
    this.rulebases = rulebases;
  }

  @Override
  public Integer call() {
    // What people completed by hand must not be lost to a second draft.
    if (out != null && Files.exists(out)) {
      throw new StoppedException(
          ExitCode.USAGE, "There is a file (%s) already. Name another one with -o.".formatted(out));
    }
    String draft = draft();
    if (out == null) {
      PrintWriter screen = spec.commandLine().getOut();
      screen.print(draft);
      screen.flush();
    } else {
      write(draft, out);
    }
    return ExitCode.FINE.code();
  }

  private String draft() {
    try {
      return SummaryImporters.with(packs.rulebase(rulebases).vocabulary()).draftMapping(file);
    } catch (IOException e) {
      throw new StoppedException(ExitCode.USAGE, e.getMessage());
    } catch (IllegalArgumentException e) {
      throw new StoppedException(ExitCode.NO_SUMMARY, e.getMessage());
    }
  }

  private void write(String draft, Path target) {
    try {
      Files.writeString(target, draft);
    } catch (IOException e) {
      throw new StoppedException(
          ExitCode.USAGE,
          "The file (%s) cannot be written. Name another one with -o.".formatted(target));
    }
    new Terminal(spec.commandLine())
        .message(
            "Mapping: %s. Complete the lines marked TODO, then: lexgap check %s --mapping %s"
                .formatted(target, file, target));
  }
}
