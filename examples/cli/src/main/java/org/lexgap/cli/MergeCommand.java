package org.lexgap.cli;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.lexgap.core.catalogue.Catalogue;
import org.lexgap.core.catalogue.Vocabulary;
import org.lexgap.core.summary.ImportResult;
import org.lexgap.importers.SummaryWriter;
import org.lexgap.importers.merging.GroupSheet;
import org.lexgap.importers.merging.MergedSheets;
import org.lexgap.importers.merging.MergedWorkbook;
import org.lexgap.importers.merging.SheetMerger;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Merges the sheets of several groups and says how far they agree. */
@Command(
    name = "merge",
    description = {
      "Merges the sheets that several groups filled on the same laws. Where they agree, the answer"
          + " is kept; where not, it is left open with who said what, and findings that rest on it"
          + " are to be judged.",
      "",
      "Agreement counts each question on each law or offence that every group answered; of lists,"
          + " each allowed value by itself, chosen or not; free text not at all. Per cent: the"
          + " share on which all agree. kappa = (observed - expected) / (1 - expected). For two"
          + " groups Cohen's: observed is the share of equal answers, expected the sum over the"
          + " answers of the product of both groups' shares. For more groups Fleiss': observed is"
          + " the share of agreeing pairs of groups, expected the sum of the squared shares of"
          + " each answer. Blanks are left out and their number is told. If all answers are the"
          + " same, kappa is not defined.",
      ""
    },
    mixinStandardHelpOptions = true,
    versionProvider = Versions.class,
    sortOptions = false)
final class MergeCommand implements Callable<Integer> {

  private static final String OUT = "-o";

  private final Supplier<Catalogue> catalogues;
  private final CommandWords words = new CommandWords();

  @Parameters(
      paramLabel = "FILE",
      arity = "2..*",
      description = "The sheets: workbooks (.xlsx) or CSV in UTF-8.")
  private List<Path> files = List.of();

  @Option(
      names = "--name",
      paramLabel = "NAME",
      description =
          "Who filled a sheet; once for each file, in their order (default: the names of the"
              + " files).")
  private List<String> names = List.of();

  @Option(
      names = {OUT, "--out"},
      paramLabel = "FILE",
      description =
          "The merged sheet, .xlsx or .csv; only a workbook lists the disagreements (default: none"
              + " is written).")
  private @Nullable Path out;

  @Mixin private PackOption packs = new PackOption();

  @Spec private @Nullable CommandSpec spec;

  MergeCommand(Supplier<Catalogue> catalogues) {
    this.catalogues = catalogues;
  }

  @Override
  public Integer call() throws IOException {
    if (!names.isEmpty() && names.size() != files.size()) {
      throw wrong(words.say("merge.names", files.size(), names.size()));
    }
    OutputFile output = out == null ? null : output(out);
    Vocabulary vocabulary = packs.catalogue(catalogues).vocabulary();
    Terminal terminal = new Terminal(spec.commandLine());
    List<ImportResult> imported = new SummaryFiles(files, spec.commandLine()).read(vocabulary);
    MergedSheets merged = merge(vocabulary, imported);
    if (output != null) {
      output.write(bytes(merged));
    }
    new MergeOutline(merged, terminal).print(out);
    return ExitCode.FINE.code();
  }

  private MergedSheets merge(Vocabulary vocabulary, List<ImportResult> imported) {
    List<GroupSheet> sheets = new ArrayList<>();
    for (int i = 0; i < imported.size(); i++) {
      sheets.add(
          names.isEmpty()
              ? GroupSheet.of(imported.get(i))
              : GroupSheet.of(names.get(i), imported.get(i)));
    }
    try {
      return SheetMerger.with(vocabulary).merge(sheets);
    } catch (IllegalArgumentException e) {
      throw wrong(e.getMessage());
    }
  }

  private OutputFile output(Path file) {
    if (!isWorkbook(file) && !endsIn(file, ".csv")) {
      throw wrong(words.say("merge.ending", file));
    }
    return new OutputFile(file, OUT, files);
  }

  private byte[] bytes(MergedSheets merged) throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    if (out != null && isWorkbook(out)) {
      MergedWorkbook.write(merged, bytes);
    } else {
      SummaryWriter.csv().write(merged.summary(), bytes);
    }
    return bytes.toByteArray();
  }

  private static boolean isWorkbook(Path file) {
    return endsIn(file, ".xlsx");
  }

  private static boolean endsIn(Path file, String ending) {
    return file.toString().toLowerCase(Locale.ROOT).endsWith(ending);
  }

  private ParameterException wrong(String message) {
    return new ParameterException(spec.commandLine(), message);
  }
}
