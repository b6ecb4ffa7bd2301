package org.lexgap.cli;

import java.io.ByteArrayOutputStream;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.lexgap.core.Rulebase;
import org.lexgap.core.assessment.Assessment;
import org.lexgap.core.assessment.AssessmentOptions;
import org.lexgap.core.assessment.Change;
import org.lexgap.core.catalogue.Catalogue;
import org.lexgap.core.catalogue.IdSearch;
import org.lexgap.core.catalogue.KeyElement;
import org.lexgap.core.summary.ImportResult;
import org.lexgap.core.summary.StatuteSummary;
import org.lexgap.reports.Explanation;
import org.lexgap.reports.JsonOut;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Says what a key element or check asks, and what came of it in a summary. */
@Command(
    name = "explain",
    description =
        "Explains a key element or check: what it asks and how it is decided; with a summary, what"
            + " came of it, why, and which single different answer would change it.",
    mixinStandardHelpOptions = true,
    versionProvider = Versions.class,
    sortOptions = false)
final class ExplainCommand implements Callable<Integer> {

  private enum Format {
    text,
    json
  }

  private final Supplier<Rulebase> rulebases;
  private final Supplier<Catalogue> catalogues;

  @Parameters(
      index = "0",
      paramLabel = "ELEMENT",
      description = "The id of a key element or check, such as TIP-ORGANISE or CON-01.")
  private String words = "";

  @Parameters(
      index = "1",
      arity = "0..1",
      paramLabel = "SUMMARY",
      description = SummaryFile.DESCRIPTION)
  private @Nullable Path file;

  @Mixin private PackOption packs = new PackOption();

  @Option(names = "--format", paramLabel = "FORMAT", description = "text or json (default: text).")
  private Format format = Format.text;

  @Option(
      names = "--strict",
      description = "Put deciding answers that are uncertain or uncited to a person.")
  private boolean strict;

  @Spec private @Nullable CommandSpec spec;

  ExplainCommand(Supplier<Rulebase> rulebases, Supplier<Catalogue> catalogues) {
    this.rulebases = rulebases;
    this.catalogues = catalogues;
  }

  @Override
  public Integer call() {
    return file == null ? explain() : explain(file);
  }

  /** What it asks, which needs no rules. */
  private int explain() {
    Catalogue catalogue = packs.catalogue(catalogues);
    print(Explained.of(catalogue, id(catalogue)));
    return ExitCode.FINE.code();
  }

  private int explain(Path file) {
    Rulebase rulebase = packs.rulebase(rulebases);
    String id = id(rulebase.catalogue());
    ImportResult imported = new SummaryFile(file, spec.commandLine()).read(rulebase);
    Explanation explanation = explanation(rulebase, id, imported);
    print(Explained.of(rulebase.catalogue(), id, explanation, imported.summary()));
    new ProblemLines(imported.problems(), new Terminal(spec.commandLine()))
        .printCount("The report of lexgap check lists them.");
    return ExitCode.FINE.code();
  }

  private void print(Explained explained) {
    if (format == Format.json) {
      printJson(explained);
    } else {
      explained.print(new TerminalPage(new Terminal(spec.commandLine()), new CommandWords()));
    }
  }

  private void printJson(Explained explained) {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (JsonOut json = JsonOut.to(bytes)) {
      json.object(() -> explained.write(json));
    }
    new DataOutput(null, spec.commandLine()).write(bytes.toByteArray());
  }

  private String id(Catalogue catalogue) {
    try {
      return new IdSearch(catalogue).require(words);
    } catch (IllegalArgumentException e) {
      throw new ParameterException(spec.commandLine(), e.getMessage(), e);
    }
  }

  private Explanation explanation(Rulebase rulebase, String id, ImportResult imported) {
    StatuteSummary summary = imported.summary();
    AssessmentOptions options = options(rulebase, id);
    Assessment assessment = rulebase.assess(summary, options);
    List<Change> changes = rulebase.changes(id, summary, options);
    return Explanation.of(imported, assessment, id, changes);
  }

  /** Who asks about the practice of agencies asks for its set, as with {@code check --set}. */
  private AssessmentOptions options(Rulebase rulebase, String id) {
    AssessmentOptions options = AssessmentOptions.DEFAULT.withStrict(strict);
    return rulebase
        .catalogue()
        .element(id)
        .filter(KeyElement::isOperational)
        .map(element -> options.withSets(Set.of(element.set())))
        .orElse(options);
  }
}
