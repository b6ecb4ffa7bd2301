package org.lexgap.reports.matrix;

import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.lexgap.core.assessment.Assessment;
import org.lexgap.core.assessment.CheckResult;
import org.lexgap.core.catalogue.ElementSet;
import org.lexgap.core.summary.ImportResult;
import org.lexgap.reports.CatalogueWords;
import org.lexgap.reports.FindingInBriefAuthor;
import org.lexgap.reports.ReportRequest;
import org.lexgap.reports.Wording;

/** Makes a comparison table of assessments. */
final class ComparisonAuthor {

  private final Wording wording;
  private final Instant time;
  private final List<ImportResult> leftOut;
  private final List<Column> columns;
  private final List<FindingInBriefAuthor> authors;
  private final Assessment first;
  private final CoverageWords coverage;
  private final RowAuthor rows;

  ComparisonAuthor(List<ComparedInput> inputs, Instant time, Wording wording) {
    this.wording = wording;
    this.time = time;
    this.leftOut =
        inputs.stream()
            .filter(input -> input.assessment() == null)
            .map(ComparedInput::imported)
            .toList();
    this.columns =
        new ColumnAuthor(wording)
            .columns(inputs.stream().filter(input -> input.assessment() != null).toList());
    SameBasis.require(columns);
    this.first = columns.get(0).assessment();
    this.authors = columns.stream().map(this::author).toList();
    this.coverage = new CoverageWords(wording);
    this.rows =
        new RowAuthor(wording, CatalogueWords.in(wording.locale().toLocale()), columns, authors);
  }

  private FindingInBriefAuthor author(Column column) {
    return FindingInBriefAuthor.of(
        ReportRequest.of(column.imported(), column.assessment(), time), wording);
  }

  ComparisonTable table(String toolVersion) {
    List<RowGroup> groups = new ArrayList<>();
    first.sets().stream().filter(this::isAsked).map(this::set).forEach(groups::add);
    if (!first.checks().isEmpty()) {
      groups.add(checks());
    }
    boolean several = first.sets().stream().filter(set -> !set.operational()).count() > 1;
    return new ComparisonTable(
        wording.locale(),
        wording.fixedWords(),
        wording.say("matrix.title", Map.of("n", columns.size())),
        subtitle(groups),
        notes(),
        new LegendAuthor(wording).legend(!first.checks().isEmpty()),
        columns,
        groups,
        several
            ? columns.stream().map(c -> coverage.of(c.assessment().legislativeFigures())).toList()
            : List.of(),
        several ? overallTitle() : "",
        new ReceiptAuthor(wording, columns, authors).receipt(leftOut, time, toolVersion),
        captions(groups),
        wording.say("matrix.runningFoot", Map.of("version", first.catalogue().version())));
  }

  private String overallTitle() {
    long sets = first.sets().stream().filter(set -> !set.operational()).count();
    return wording.say("matrix.overall", Map.of("n", sets));
  }

  /** Practice that no sheet was asked about would be a page of dashes. */
  private boolean isAsked(ElementSet set) {
    return !set.operational()
        || columns.stream().anyMatch(c -> c.assessment().figures(set).applicable() > 0);
  }

  private RowGroup set(ElementSet set) {
    Map<String, List<Row>> themes = new LinkedHashMap<>();
    IntStream.range(0, first.findings().size())
        .filter(index -> first.findings().get(index).element().set().equals(set.id()))
        .mapToObj(rows::element)
        .forEach(row -> themes.computeIfAbsent(row.theme(), t -> new ArrayList<>()).add(row));
    List<Coverage> totals =
        columns.stream().map(c -> coverage.of(c.assessment().figures(set))).toList();
    return new RowGroup(
        set.id(),
        set.title(),
        set.operational() ? wording.say("matrix.practice") : "",
        themes.entrySet().stream()
            .map(theme -> new ThemeRows(theme.getKey(), theme.getValue()))
            .toList(),
        totals,
        totals.stream().map(coverage::inWords).toList());
  }

  private RowGroup checks() {
    int total = first.checks().size();
    return new RowGroup(
        RowGroup.CHECKS,
        wording.say("matrix.checks"),
        wording.say("matrix.checksNote"),
        List.of(new ThemeRows("", IntStream.range(0, total).mapToObj(rows::check).toList())),
        List.of(),
        columns.stream().map(column -> raised(column, total)).toList());
  }

  private String raised(Column column, int total) {
    long raised = column.assessment().checks().stream().filter(CheckResult::isRaised).count();
    return wording.say("matrix.raised", Map.of("raised", raised, "total", total));
  }

  private String subtitle(List<RowGroup> groups) {
    long elements =
        groups.stream().filter(group -> !group.isChecks()).flatMap(RowGroup::rows).count();
    return wording.say(
        "matrix.sub",
        Map.of(
            "elements", elements,
            "checks", first.checks().size(),
            "date", wording.date(time)));
  }

  private Captions captions(List<RowGroup> groups) {
    long rows = groups.stream().flatMap(RowGroup::rows).count();
    return new Captions(
        wording.say("matrix.shown", Map.of("shown", Long.toString(rows), "total", rows)),
        wording.say("matrix.shown", Map.of("shown", "{0}", "total", rows)),
        wording.say("matrix.sorted", Map.of("by", "{0}")));
  }

  private List<String> notes() {
    List<String> notes = new ArrayList<>();
    notes.add(wording.say("matrix.order"));
    notes.add(wording.say("matrix.sheets"));
    notes.add(wording.say("matrix.ranges"));
    first.sets().stream()
        .filter(set -> !isAsked(set))
        .map(set -> Map.of("set", set.title(), "n", first.figures(set).total()))
        .map(words -> wording.say("findings.notAsked", words))
        .forEach(notes::add);
    authors.get(0).tailored().ifPresent(notes::add);
    if (!leftOut.isEmpty()) {
      List<String> files = leftOut.stream().map(ColumnAuthor::file).toList();
      notes.add(
          wording.say("matrix.leftOut", Map.of("n", files.size(), "files", wording.list(files))));
    }
    return notes;
  }
}
