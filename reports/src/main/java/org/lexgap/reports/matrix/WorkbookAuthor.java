package org.lexgap.reports.matrix;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.lexgap.core.assessment.Figures;
import org.lexgap.core.assessment.Outcome;
import org.lexgap.reports.model.FixedWords;
import org.lexgap.reports.sheet.Cell;
import org.lexgap.reports.sheet.Column;
import org.lexgap.reports.sheet.Look;
import org.lexgap.reports.sheet.Marking;
import org.lexgap.reports.sheet.Paper;
import org.lexgap.reports.sheet.ReportWorkbook;
import org.lexgap.reports.sheet.Sheet;

/** Lays a comparison table out as sheets. */
final class WorkbookAuthor {

  private static final int ID = 22;
  private static final int TITLE = 44;
  private static final int NAME = 26;
  private static final int SEVERITY = 10;
  private static final int NUMBER = 9;
  private static final int MARK = 14;
  private static final int UPRIGHT_MARK = 5;
  private static final int CITATION = 26;
  private static final int FROZEN = 2;

  private final ComparisonTable table;
  private final FixedWords t;

  WorkbookAuthor(ComparisonTable table) {
    this.table = table;
    this.t = table.words();
  }

  ReportWorkbook workbook() {
    List<Sheet> sheets = new ArrayList<>();
    WorkbookPages pages = new WorkbookPages(table);
    sheets.add(pages.readMe());
    table.groups().forEach(group -> sheets.add(marks(group)));
    sheets.add(citations());
    sheets.add(examples());
    sheets.add(ranges());
    sheets.add(pages.notRead());
    sheets.add(pages.receipt());
    return new ReportWorkbook(
        table.title(),
        table.locale().toLanguageTag(),
        table.locale().isRightToLeft(),
        table.receipt().time(),
        t.text("matrix.cut"),
        sheets);
  }

  private Sheet marks(RowGroup group) {
    List<Column> columns = new ArrayList<>(rowColumns());
    table.columns().forEach(column -> columns.add(mark(column, group.isChecks())));
    columns.addAll(totalColumns(group));
    return table(
        group.title(),
        group.title(),
        table.legend().inWords(),
        "tbl" + group.id().replaceAll("[^A-Za-z0-9]", ""),
        columns,
        group.rows().map(row -> marks(row, group)).toList());
  }

  private Sheet table(
      String name,
      String title,
      String about,
      String id,
      List<Column> columns,
      List<List<Cell>> rows) {
    return new Sheet.Table(
        name, title, about, id, columns, rows, t.text("matrix.nothing"), FROZEN, Paper.A3);
  }

  private List<Column> rowColumns() {
    return List.of(
        Column.of(t.text("label.element"), ID, Look.CODE),
        Column.text(t.text("matrix.title.column"), TITLE),
        Column.text(t.text("matrix.theme"), MARK),
        Column.text(t.text("label.severity"), SEVERITY));
  }

  private static List<Cell> rowCells(Row row) {
    return List.of(
        Cell.of(row.id()),
        Cell.of(row.title()),
        Cell.of(row.theme()),
        Cell.of(row.severity().word()));
  }

  private Column mark(org.lexgap.reports.matrix.Column column, boolean checks) {
    Marking marking = new Marking.ByBeginning(checks ? signsOfChecks() : letters());
    return table.isNarrow()
        ? Column.text(column.name(), MARK).marked(marking)
        : Column.text(column.label(), UPRIGHT_MARK).marked(marking).upright();
  }

  private Map<Outcome, String> letters() {
    Map<Outcome, String> letters = new EnumMap<>(Outcome.class);
    table.legend().outcomes().forEach(sign -> letters.put(sign.outcome(), sign.letter()));
    return letters;
  }

  private Map<Outcome, String> signsOfChecks() {
    Map<Outcome, String> signs = new EnumMap<>(Outcome.class);
    table.legend().checks().forEach(sign -> signs.put(sign.outcome(), sign.letter()));
    return signs;
  }

  private List<Column> totalColumns(RowGroup group) {
    if (group.isChecks()) {
      return List.of(Column.text(t.text("status.raised"), MARK));
    }
    return List.of(
        Column.of(t.text("matrix.low"), NUMBER, Look.NUMBER),
        Column.of(t.text("matrix.high"), NUMBER, Look.NUMBER),
        Column.of(t.text("matrix.n"), NUMBER, Look.NUMBER),
        Column.text(t.text("matrix.counts"), NAME));
  }

  private static List<Cell> marks(Row row, RowGroup group) {
    List<Cell> cells = new ArrayList<>(rowCells(row));
    row.cells().forEach(cell -> cells.add(Cell.of(cell.markWithFlags())));
    if (group.isChecks()) {
      cells.add(Cell.of(row.totalInWords()));
    } else {
      Coverage total = Objects.requireNonNull(row.total());
      cells.addAll(range(total.figures()));
      cells.add(Cell.of(total.counts()));
    }
    return cells;
  }

  private static List<Cell> range(Figures figures) {
    return List.of(Cell.of(figures.low()), Cell.of(figures.high()), Cell.of(figures.applicable()));
  }

  /** What stands behind the letters, in the same shape. */
  private Sheet citations() {
    List<Column> columns = new ArrayList<>(rowColumns());
    table.columns().forEach(column -> columns.add(Column.text(column.name(), CITATION)));
    List<List<Cell>> rows =
        table
            .rows()
            .map(
                row -> {
                  List<Cell> cells = new ArrayList<>(rowCells(row));
                  row.cells()
                      .forEach(cell -> cells.add(Cell.lines(List.of(cell.citation(), cell.why()))));
                  return cells;
                })
            .toList();
    return table(
        t.text("matrix.citations"),
        t.text("matrix.behind"),
        t.text("matrix.citationsAbout"),
        "tblCitations",
        columns,
        rows);
  }

  private Sheet examples() {
    List<List<Cell>> rows =
        table
            .rows()
            .flatMap(
                row ->
                    row.examples().stream()
                        .map(
                            one ->
                                List.of(
                                    Cell.of(row.id()),
                                    Cell.of(row.title()),
                                    Cell.of(one.jurisdiction()),
                                    Cell.of(one.provision()),
                                    Cell.of(one.note()))))
            .toList();
    return table(
        t.text("matrix.examples"),
        t.text("matrix.examples"),
        t.text("matrix.examplesMeaning"),
        "tblExamples",
        List.of(
            Column.of(t.text("label.element"), ID, Look.CODE),
            Column.text(t.text("matrix.title.column"), TITLE),
            Column.text(t.text("matrix.jurisdiction"), NAME),
            Column.text(t.text("label.provision"), TITLE),
            Column.text(t.text("label.flags"), NAME)),
        rows);
  }

  private Sheet ranges() {
    List<List<Cell>> rows = new ArrayList<>();
    for (RowGroup group : table.groups()) {
      addRanges(rows, group.title(), group.totals());
    }
    addRanges(rows, table.overallTitle(), table.overall());
    List<Column> columns = new ArrayList<>();
    columns.add(Column.text(t.text("matrix.jurisdiction"), NAME));
    columns.add(Column.of(t.text("matrix.code"), NUMBER, Look.CODE));
    columns.add(Column.text(t.text("label.set"), NAME));
    columns.add(Column.of(t.text("matrix.low"), NUMBER, Look.NUMBER));
    columns.add(Column.of(t.text("matrix.high"), NUMBER, Look.NUMBER));
    columns.add(Column.of(t.text("matrix.n"), NUMBER, Look.NUMBER));
    for (Outcome outcome : Outcome.values()) {
      columns.add(Column.of(t.text("outcome." + outcome.key() + ".word"), MARK, Look.NUMBER));
    }
    return table(
        t.text("label.range"),
        t.text("label.range"),
        table.notes().get(2),
        "tblRanges",
        columns,
        rows);
  }

  private void addRanges(List<List<Cell>> rows, String set, List<Coverage> ranges) {
    for (int i = 0; i < ranges.size(); i++) {
      Figures figures = ranges.get(i).figures();
      List<Cell> cells = new ArrayList<>();
      cells.add(Cell.of(table.columns().get(i).name()));
      cells.add(Cell.of(table.columns().get(i).code()));
      cells.add(Cell.of(set));
      cells.addAll(range(figures));
      for (Outcome outcome : Outcome.values()) {
        cells.add(Cell.of(figures.count(outcome)));
      }
      rows.add(cells);
    }
  }
}
