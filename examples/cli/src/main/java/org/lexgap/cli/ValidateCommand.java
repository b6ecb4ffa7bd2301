package org.lexgap.cli;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.lexgap.core.catalogue.Catalogue;
import org.lexgap.core.summary.ImportResult;
import org.lexgap.core.summary.Problem;
import org.lexgap.importers.marking.MarkedCopy;
import org.lexgap.importers.marking.NotMarkableException;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Lists every problem of a summary, and marks them in a copy. */
@Command(
    name = "validate",
    description =
        "Lists every problem of a summary in reading order, with what was expected and how to mend"
            + " it, and marks them in a copy.",
    mixinStandardHelpOptions = true,
    versionProvider = Versions.class,
    sortOptions = false)
final class ValidateCommand implements Callable<Integer> {

  private enum Format {
    text,
    json
  }

  private enum Limit {
    error,
    warning,
    never
  }

  private static final String MARKED_COPY = "--marked-copy";

  private final Supplier<Catalogue> catalogues;

  @Parameters(paramLabel = "FILE", description = "A summary: a workbook (.xlsx) or CSV in UTF-8.")
  private Path file = Path.of("");

  @Option(
      names = MARKED_COPY,
      paramLabel = "COPY",
      description =
          "Write a copy of the workbook with the bad cells coloured and commented; nothing else in"
              + " it is changed.")
  private @Nullable Path copy;

  @Option(names = "--format", paramLabel = "FORMAT", description = "text or json (default: text).")
  private Format format = Format.text;

  @Option(
      names = "--fail-on",
      paramLabel = "LEVEL",
      description =
          "Exit with 4 on a problem of this level or above: error (an answer was not taken over),"
              + " warning or never (default: never).")
  private Limit failOn = Limit.never;

  @Mixin private PackOption packs = new PackOption();

  @Spec private @Nullable CommandSpec spec;

  ValidateCommand(Supplier<Catalogue> catalogues) {
    this.catalogues = catalogues;
  }

  @Override
  public Integer call() throws IOException {
    OutputFile output = copy == null ? null : new OutputFile(copy, MARKED_COPY, List.of(file));
    ImportResult imported =
        new SummaryFile(file, spec.commandLine()).open(packs.catalogue(catalogues).vocabulary());
    Terminal terminal = new Terminal(spec.commandLine());
    ProblemList list = new ProblemList(imported);
    if (format == Format.json) {
      new DataOutput(null, spec.commandLine()).write(list.json());
    } else {
      list.print(terminal);
    }
    if (output != null) {
      output.write(marked(imported.problems()));
      terminal.message(new CommandWords().say("problems.markedCopy", copy));
    }
    return exit(imported).code();
  }

  private byte[] marked(List<Problem> problems) throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try {
      MarkedCopy.write(file, problems, bytes);
    } catch (NotMarkableException e) {
      throw new StoppedException(ExitCode.USAGE, e.getMessage());
    }
    return bytes.toByteArray();
  }

  private ExitCode exit(ImportResult imported) {
    if (imported.readable().isEmpty()) {
      return ExitCode.NO_SUMMARY;
    }
    return imported.problems().stream().anyMatch(this::isTooGrave)
        ? ExitCode.FAILED_ON
        : ExitCode.FINE;
  }

  private boolean isTooGrave(Problem problem) {
    return switch (problem.level()) {
      case ERROR -> failOn != Limit.never;
      case WARNING -> failOn == Limit.warning;
      case REMARK -> false;
    };
  }
}
