package org.lexgap.reports.matrix;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.lexgap.core.assessment.Outcome;
import org.lexgap.reports.model.FixedWords;
import org.lexgap.reports.word.DocumentFacts;
import org.lexgap.reports.word.Inline;
import org.lexgap.reports.word.Paper;
import org.lexgap.reports.word.ParagraphStyle;
import org.lexgap.reports.word.TextStyle;
import org.lexgap.reports.word.WordDocument;
import org.lexgap.reports.word.WordTable;
import org.lexgap.reports.word.WordTemplate;

/** Lays a comparison table out as a document: how to read it, the tables, what stands behind. */
final class DocumentAuthor {

  private static final int FIRST = 62;
  private static final int LAST = 17;
  private static final int MARK = 10;
  private static final int CITED = 18;

  private final ComparisonTable table;
  private final FixedWords t;
  private final WordDocument document;

  DocumentAuthor(ComparisonTable table) {
    this.table = table;
    this.t = table.words();
    this.document =
        WordDocument.begin(
            WordTemplate.standard(),
            new DocumentFacts(
                table.title(),
                table.locale().toLanguageTag(),
                table.locale().isRightToLeft(),
                table.receipt().time(),
                table.legend().inWords(),
                t));
  }

  WordDocument document() {
    opening();
    document.paper(table.isNarrow() ? Paper.SIDEWAYS : Paper.SIDEWAYS_A3);
    table.groups().forEach(this::group);
    document.paper(Paper.UPRIGHT);
    behind();
    new DocumentReceipt(table, document).add();
    return document;
  }

  private void opening() {
    document.title(table.title());
    document.subtitle(table.subtitle());
    document.text(t.text("page.aid"));
    table.notes().forEach(document::text);
    document.heading(1, "signs", Inline.text(t.text("reading.outcomes")));
    table.legend().outcomes().forEach(this::sign);
    if (!table.legend().checks().isEmpty()) {
      document.heading(2, "signs-checks", Inline.text(t.text("matrix.checks")));
      table.legend().checks().forEach(this::sign);
    }
    document.text(t.text("matrix.flagsMeaning"));
    document.text(t.text("reading.severity"));
    document.text(t.text("matrix.examplesMeaning"));
    if (!table.overall().isEmpty()) {
      document.heading(1, "overall", Inline.text(table.overallTitle()));
      ranges();
    }
  }

  private void sign(Sign sign) {
    boolean check = table.legend().checks().contains(sign);
    document.paragraph(
        ParagraphStyle.NORMAL,
        Inline.mark(sign.outcome(), check ? "" : sign.letter()),
        Inline.text(" "),
        Inline.strong(sign.word()),
        Inline.text(" " + sign.meaning()));
  }

  /** Bars under one another on one scale, in the order of the alphabet. */
  private void ranges() {
    List<WordTable.Row> rows =
        IntStream.range(0, table.columns().size())
            .mapToObj(i -> range(table.columns().get(i), table.overall().get(i)))
            .toList();
    document.table(
        new WordTable(
            table.overallTitle(),
            table.notes().get(2),
            List.of(
                WordTable.Column.of(t.text("matrix.jurisdiction"), 5),
                WordTable.Column.of(t.text("label.met"), 3),
                WordTable.Column.of(t.text("ranges.barHeading"), 4)),
            rows));
  }

  private static WordTable.Row range(Column column, Coverage coverage) {
    return WordTable.Row.of(
        WordTable.Cell.of(Inline.text(column.name()), Inline.text(" "), Inline.code(column.code())),
        WordTable.Cell.of(coverage.range() + " " + coverage.of()),
        WordTable.Cell.of(
            new Inline.RangeBar(
                coverage.figures().low(),
                coverage.figures().high(),
                coverage.figures().applicable(),
                coverage.spoken())));
  }

  private void group(RowGroup group) {
    document.heading(1, "set-" + group.id(), Inline.text(group.title()));
    if (!group.note().isEmpty()) {
      document.text(group.note());
    }
    List<WordTable.Row> rows = new ArrayList<>();
    for (ThemeRows theme : group.themes()) {
      if (!theme.title().isEmpty()) {
        rows.add(WordTable.Row.theme(theme.title()));
      }
      theme.rows().forEach(row -> rows.add(row(row)));
    }
    rows.add(totals(group));
    document.table(new WordTable(group.title(), table.notes().get(0), columns(), rows));
  }

  private List<WordTable.Column> columns() {
    List<WordTable.Column> columns = new ArrayList<>();
    columns.add(WordTable.Column.of(t.text("label.element"), FIRST));
    for (Column column : table.columns()) {
      columns.add(
          table.isNarrow()
              ? new WordTable.Column(
                  List.of(Inline.text(column.code() + "\n"), Inline.text(column.name())),
                  CITED,
                  WordTable.Align.CENTRE,
                  false)
              : WordTable.Column.turned(column.label(), MARK));
    }
    columns.add(WordTable.Column.ofNumbers(t.text("label.met"), LAST));
    return columns;
  }

  private WordTable.Row row(Row row) {
    List<WordTable.Cell> cells = new ArrayList<>();
    cells.add(
        new WordTable.Cell(
            List.of(
                List.of(Inline.link(row.anchor(), row.title())),
                List.of(
                    Inline.code(row.id()),
                    Inline.text(TextStyle.SMALL, " " + row.severity().word()))),
            null));
    row.cells().forEach(cell -> cells.add(cell(row, cell)));
    cells.add(WordTable.Cell.of(row.totalInWords()));
    return WordTable.Row.of(cells);
  }

  /** In a narrow column the letter stands under the sign. */
  private WordTable.Cell cell(Row row, Cell cell) {
    String letter = row.isCheck() ? "" : cell.markWithFlags();
    if (table.isNarrow()) {
      return WordTable.Cell.on(cell.outcome(), letter, cell.citation());
    }
    List<List<Inline>> lines = new ArrayList<>();
    lines.add(List.of(Inline.sign(cell.outcome(), "")));
    if (!letter.isEmpty()) {
      lines.add(List.of(Inline.strong(letter)));
    }
    return new WordTable.Cell(lines, cell.outcome());
  }

  private WordTable.Row totals(RowGroup group) {
    List<WordTable.Cell> cells = new ArrayList<>();
    cells.add(
        WordTable.Cell.of(
            Inline.strong(t.text(group.isChecks() ? "matrix.raisedRow" : "matrix.metRow")),
            Inline.text(group.isChecks() ? "" : " " + group.title())));
    group.totalsInWords().forEach(words -> cells.add(WordTable.Cell.of(words)));
    cells.add(WordTable.Cell.of(""));
    return WordTable.Row.of(cells);
  }

  /** The list behind the tables: for each row who is told to have what, with its provision. */
  private void behind() {
    document.heading(1, "behind", Inline.text(t.text("matrix.behind")));
    document.text(t.text("matrix.behindIntro"));
    for (RowGroup group : table.groups()) {
      document.heading(2, "behind-" + group.id(), Inline.text(group.title()));
      group.rows().forEach(this::behind);
    }
  }

  private void behind(Row row) {
    document.paragraph(
        ParagraphStyle.LABEL,
        Inline.anchor(row.anchor(), row.title()),
        Inline.text(" "),
        Inline.code(row.id()));
    boolean examples = !row.examples().isEmpty();
    for (Statement statement : row.statements()) {
      List<Inline> line = new ArrayList<>();
      line.add(Inline.mark(statement.outcome(), statement.word()));
      line.add(Inline.text(" "));
      if (examples && statement.example()) {
        line.add(Inline.strong(t.text("matrix.examples") + " "));
      }
      line.add(Inline.text(statement.says().isEmpty() ? "" : statement.says() + " "));
      line.add(Inline.strong(String.join("; ", statement.who())));
      document.paragraph(ParagraphStyle.NOTE, line);
    }
    if (row.suggestion() != null && lacks(row)) {
      document.paragraph(ParagraphStyle.PROVISION, Inline.text(row.suggestion()));
    }
  }

  /** Wording is of use where someone could write it. */
  private static boolean lacks(Row row) {
    return row.cells().stream().anyMatch(cell -> cell.outcome() != Outcome.MET);
  }
}
