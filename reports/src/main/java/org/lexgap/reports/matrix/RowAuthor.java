package org.lexgap.reports.matrix;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.lexgap.core.assessment.CheckResult;
import org.lexgap.core.assessment.Finding;
import org.lexgap.core.assessment.Outcome;
import org.lexgap.core.catalogue.Check;
import org.lexgap.core.catalogue.KeyElement;
import org.lexgap.core.catalogue.Suggestion;
import org.lexgap.reports.CatalogueWords;
import org.lexgap.reports.FindingInBriefAuthor;
import org.lexgap.reports.Wording;

/** Tells the rows: what every jurisdiction has on one element or check. */
final class RowAuthor {

  /** What answers say of the law: a blank and a question to a person say nothing yet. */
  private static final Set<Outcome> SAID =
      EnumSet.of(Outcome.MET, Outcome.PARTIAL, Outcome.MISSING, Outcome.CONFLICT);

  private static final Set<Outcome> LACKING =
      EnumSet.of(Outcome.PARTIAL, Outcome.MISSING, Outcome.CONFLICT);

  private final Wording wording;
  private final CatalogueWords catalogue;
  private final List<Column> columns;
  private final List<FindingInBriefAuthor> authors;
  private final CellAuthor cells;
  private final CoverageWords coverage;
  private final StatementAuthor statements;

  /**
   * The author of one table.
   *
   * @param authors one for each column, in their order
   */
  RowAuthor(
      Wording wording,
      CatalogueWords catalogue,
      List<Column> columns,
      List<FindingInBriefAuthor> authors) {
    this.wording = wording;
    this.catalogue = catalogue;
    this.columns = columns;
    this.authors = authors;
    this.cells = new CellAuthor(wording);
    this.coverage = new CoverageWords(wording);
    this.statements = new StatementAuthor(wording, columns);
  }

  /** The row of the element that has this index in every assessment. */
  Row element(int index) {
    List<Finding> findings =
        columns.stream().map(column -> column.assessment().findings().get(index)).toList();
    List<Cell> row = new ArrayList<>();
    for (int i = 0; i < findings.size(); i++) {
      row.add(cells.of(findings.get(i), authors.get(i)));
    }
    KeyElement element = findings.get(0).element();
    Coverage total = coverage.of(findings);
    List<Example> examples = examples(row);
    return new Row(
        Row.Kind.ELEMENT,
        element.id(),
        anchor(element.id()),
        element.set(),
        theme(element),
        element.title(),
        element.requires(),
        authors.get(0).finding(findings.get(0)).severity(),
        row,
        total,
        coverage.inWords(total),
        statements.statements(row, examples),
        examples,
        suggestion(element),
        differ(row),
        total.figures().count(Outcome.MET) == 0 && total.figures().applicable() > 0,
        total.figures().count(Outcome.UNKNOWN) > 0);
  }

  /** The row of the check that has this index in every assessment. */
  Row check(int index) {
    List<CheckResult> results =
        columns.stream().map(column -> column.assessment().checks().get(index)).toList();
    List<Cell> row = new ArrayList<>();
    for (int i = 0; i < results.size(); i++) {
      row.add(cells.of(results.get(i), authors.get(i)));
    }
    Check check = results.get(0).check();
    long raised = results.stream().filter(CheckResult::isRaised).count();
    return new Row(
        Row.Kind.CHECK,
        check.id(),
        anchor(check.id()),
        "",
        "",
        check.title(),
        check.explanation(),
        authors.get(0).check(results.get(0)).severity(),
        row,
        null,
        wording.say("matrix.raised", Map.of("raised", raised, "total", results.size())),
        statements.statements(row, List.of()),
        List.of(),
        null,
        row.stream().map(Cell::code).filter(code -> !isUnknown(code)).distinct().count() > 1,
        false,
        row.stream().anyMatch(cell -> isUnknown(cell.code())));
  }

  private static boolean isUnknown(String status) {
    return status.equals(CheckResult.Status.UNKNOWN.name());
  }

  /** Practice is told by topic, as its own lists are. */
  private String theme(KeyElement element) {
    return element.topic() == null
        ? catalogue.theme(element.theme())
        : catalogue.topic(element.topic());
  }

  private static String anchor(String id) {
    return "r-" + id.replaceAll("[^A-Za-z0-9_.-]", "-");
  }

  /**
   * Provisions to look at: those of every jurisdiction whose answers meet the element and cite a
   * provision, where the answers of another one do not meet it. Columns are in the order of the
   * alphabet, and so are these.
   */
  private List<Example> examples(List<Cell> row) {
    if (row.stream().noneMatch(cell -> LACKING.contains(cell.outcome()))) {
      return List.of();
    }
    List<Example> examples = new ArrayList<>();
    for (int i = 0; i < row.size(); i++) {
      Cell cell = row.get(i);
      if (cell.outcome() == Outcome.MET && !cell.provisions().isEmpty()) {
        examples.add(new Example(i, columns.get(i).name(), cell.citation(), note(cell)));
      }
    }
    return examples;
  }

  private String note(Cell cell) {
    List<String> notes = new ArrayList<>();
    if (!cell.settled()) {
      notes.add(wording.say("badge.metSoFar"));
    }
    if (cell.pending()) {
      notes.add(wording.say("flag.pending.word"));
    }
    return notes.isEmpty() ? "" : wording.list(notes);
  }

  /**
   * One way to write it, in the words of the catalogue: that for any tradition, if there is one.
   */
  private static @Nullable String suggestion(KeyElement element) {
    return element.suggestions().stream()
        .min(Comparator.comparing(suggestion -> !suggestion.tradition().equals("any")))
        .map(Suggestion::text)
        .map(String::strip)
        .orElse(null);
  }

  private static boolean differ(List<Cell> row) {
    return row.stream().map(Cell::outcome).filter(SAID::contains).distinct().count() > 1;
  }
}
