package org.lexgap.cli;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.lexgap.core.Rulebase;
import org.lexgap.core.assessment.AssessmentOptions;
import org.lexgap.core.summary.ImportResult;
import org.lexgap.reports.matrix.ComparisonFormat;
import org.lexgap.reports.matrix.ComparisonTable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Lays several jurisdictions side by side. */
@Command(
    name = "matrix",
    description = {
      "Lays several jurisdictions side by side: elements by jurisdictions, with provisions."
          + " Jurisdictions stand in alphabetical order; nothing is ranked.",
      ""
    },
    mixinStandardHelpOptions = true,
    versionProvider = Versions.class,
    sortOptions = false)
final class MatrixCommand implements Callable<Integer> {

  private static final String OUT = "-o";

  private final Supplier<Rulebase> rulebases;
  private final Clock clock;
  private final CommandWords words = new CommandWords();

  @Parameters(
      paramLabel = "FILE",
      arity = "1..*",
      description =
          "The summaries, each a workbook (.xlsx, .xls, .ods), CSV, TSV, JSON or YAML; a folder"
              + " stands for all of them in it.")
  private List<Path> files = List.of();

  @Option(
      names = {OUT, "--out"},
      paramLabel = "TABLE",
      description = "Where to write: TABLE.<format> (default: table).")
  private Path out = Path.of("table");

  @Option(
      names = "--format",
      split = ",",
      paramLabel = "FORMAT",
      description = "The formats to write, such as html,xlsx (default: html).")
  private List<String> formats = List.of("html");

  @Option(
      names = "--jurisdiction",
      paramLabel = "NAME",
      description = "Which jurisdiction of files that hold several; all takes every one.")
  private @Nullable String jurisdiction;

  @Option(
      names = "--mapping",
      paramLabel = "MAPPING",
      description = "How to read foreign tables, in YAML; lexgap map drafts it.")
  private @Nullable Path mapping;

  @Mixin private AssessmentChoice choice = new AssessmentChoice();

  @Mixin private LanguageOption language = new LanguageOption();

  @Option(
      names = "--handouts",
      description =
          "Also write a handout of two pages for each jurisdiction, strengths first:"
              + " TABLE-<jurisdiction>.handout.docx.")
  private boolean handouts;

  @Spec private @Nullable CommandSpec spec;

  MatrixCommand(Supplier<Rulebase> rulebases, Clock clock) {
    this.rulebases = rulebases;
    this.clock = clock;
  }

  @Override
  public Integer call() throws IOException {
    List<Path> inputs = InputFiles.of(files);
    Map<ComparisonFormat, OutputFile> outputs = outputs(inputs);
    Rulebase rulebase = choice.rulebase(rulebases);
    AssessmentOptions options = choice.options(rulebase);
    List<ImportResult> imported =
        new ComparedFiles(inputs, spec.commandLine()).read(rulebase, mapping, jurisdiction);
    Instant now = choice.time(clock);
    ComparisonTable table =
        ComparisonTable.of(
            ComparedFiles.assess(
                imported, summary -> language.of(rulebase.assess(summary, options))),
            now,
            language.locale());
    List<Path> written = new ArrayList<>();
    for (Map.Entry<ComparisonFormat, OutputFile> output : outputs.entrySet()) {
      ByteArrayOutputStream bytes = new ByteArrayOutputStream();
      output.getKey().write(table, bytes);
      output.getValue().write(bytes.toByteArray());
      written.add(target(output.getKey()));
    }
    if (handouts) {
      written.addAll(new Handouts(table, now, language.locale()).write(out, OUT, inputs));
    }
    new MatrixOutline(table, new Terminal(spec.commandLine())).print(written);
    return ExitCode.FINE.code();
  }

  private Map<ComparisonFormat, OutputFile> outputs(List<Path> inputs) {
    List<Path> all = new ArrayList<>(inputs);
    if (mapping != null) {
      all.add(mapping);
    }
    Map<ComparisonFormat, OutputFile> outputs = new LinkedHashMap<>();
    for (String name : formats) {
      ComparisonFormat format = format(name);
      outputs.put(format, new OutputFile(target(format), OUT, all));
    }
    return outputs;
  }

  private Path target(ComparisonFormat format) {
    return out.resolveSibling(out.getFileName() + "." + format.name());
  }

  private ComparisonFormat format(String name) {
    return ComparisonFormat.named(name)
        .orElseThrow(
            () ->
                new ParameterException(
                    spec.commandLine(),
                    words.say(
                        "matrix.format",
                        name,
                        ComparisonFormat.all().stream()
                            .map(ComparisonFormat::name)
                            .collect(Collectors.joining(", ")))));
  }
}
