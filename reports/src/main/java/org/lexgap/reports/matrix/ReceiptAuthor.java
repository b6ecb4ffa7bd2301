package org.lexgap.reports.matrix;

import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.lexgap.core.assessment.Assessment;
import org.lexgap.core.catalogue.Benchmark;
import org.lexgap.core.catalogue.Catalogue;
import org.lexgap.core.summary.ImportResult;
import org.lexgap.core.summary.Problem;
import org.lexgap.core.summary.StatuteSummary;
import org.lexgap.reports.FindingInBriefAuthor;
import org.lexgap.reports.UserText;
import org.lexgap.reports.Wording;
import org.lexgap.reports.model.BasisSection;
import org.lexgap.reports.model.BenchmarkRow;
import org.lexgap.reports.model.LawRow;
import org.lexgap.reports.model.ProblemRow;

/** Tells what decided over what, and what of each input was not read. */
final class ReceiptAuthor {

  private final Wording wording;
  private final List<Column> columns;
  private final List<FindingInBriefAuthor> authors;
  private final List<BasisSection> bases;

  ReceiptAuthor(Wording wording, List<Column> columns, List<FindingInBriefAuthor> authors) {
    this.wording = wording;
    this.columns = columns;
    this.authors = authors;
    this.bases = authors.stream().map(FindingInBriefAuthor::basis).toList();
  }

  ComparisonReceipt receipt(List<ImportResult> leftOut, Instant time, String toolVersion) {
    Assessment first = columns.get(0).assessment();
    Catalogue catalogue = first.catalogue();
    List<InputRow> inputs = new ArrayList<>();
    for (int i = 0; i < columns.size(); i++) {
      inputs.add(compared(i));
    }
    leftOut.stream().map(this::leftOut).forEach(inputs::add);
    return new ComparisonReceipt(
        inputs,
        catalogue.version(),
        catalogue.hash(),
        toolVersion,
        time,
        bases.get(0).options(),
        benchmarks(),
        bases.get(0).packs());
  }

  private InputRow compared(int index) {
    Column column = columns.get(index);
    return new InputRow(
        column.imported().input(),
        UserText.isolated(ColumnAuthor.file(column.imported())),
        column.name(),
        column.code(),
        bases.get(index).laws().stream().map(this::law).toList(),
        read(column.imported()),
        authors.get(index).problems());
  }

  private String law(LawRow row) {
    return wording.say(
        "matrix.law",
        Map.of(
            "title", UserText.isolated(UserText.brief(row.title(), 160)),
            "id", row.law().id(),
            "same", row.title().equals(row.law().id()) ? "yes" : "no",
            "year", row.year(),
            "version", UserText.isolated(UserText.brief(row.version(), 160)),
            "force", row.force()));
  }

  private InputRow leftOut(ImportResult imported) {
    return new InputRow(
        imported.input(),
        UserText.isolated(ColumnAuthor.file(imported)),
        wording.say("matrix.notCompared"),
        "",
        List.of(),
        read(imported),
        imported.problems().stream().map(this::problem).toList());
  }

  /** Nothing was assessed here, so no report has these words yet. */
  private ProblemRow problem(Problem problem) {
    return new ProblemRow(
        problem,
        wording.say("level." + problem.level().key()),
        UserText.clean(problem.place().toString()),
        UserText.brief(problem.value(), 300),
        UserText.clean(problem.expected()),
        UserText.clean(problem.remedy()));
  }

  private String read(ImportResult imported) {
    Optional<StatuteSummary> summary = imported.readable();
    return wording.say(
        "matrix.read",
        Map.of(
            "n", summary.map(answers -> answers.answers().size()).orElse(0),
            "lost", count(imported, Problem.Level.ERROR),
            "look", count(imported, Problem.Level.WARNING)));
  }

  private static long count(ImportResult imported, Problem.Level level) {
    return imported.problems().stream().filter(problem -> problem.level() == level).count();
  }

  /** Each number that took part somewhere, once, with all that it decided. */
  private List<BenchmarkRow> benchmarks() {
    Map<Benchmark, BenchmarkRow> rows = new LinkedHashMap<>();
    bases.stream()
        .flatMap(basis -> basis.benchmarks().stream())
        .forEach(row -> rows.merge(row.benchmark(), row, ReceiptAuthor::united));
    return List.copyOf(rows.values());
  }

  private static BenchmarkRow united(BenchmarkRow first, BenchmarkRow second) {
    return new BenchmarkRow(
        first.benchmark(),
        first.value(),
        first.reason(),
        Stream.concat(first.usedBy().stream(), second.usedBy().stream()).distinct().toList());
  }
}
