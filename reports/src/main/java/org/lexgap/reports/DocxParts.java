package org.lexgap.reports;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.lexgap.reports.model.Badge;
import org.lexgap.reports.model.BindingMark;
import org.lexgap.reports.model.ElementLink;
import org.lexgap.reports.model.EvidenceRow;
import org.lexgap.reports.model.FixedWords;
import org.lexgap.reports.model.Heading;
import org.lexgap.reports.model.LinkGroup;
import org.lexgap.reports.model.SeverityMark;
import org.lexgap.reports.model.SourceName;
import org.lexgap.reports.word.Inline;
import org.lexgap.reports.word.ParagraphStyle;
import org.lexgap.reports.word.TextStyle;
import org.lexgap.reports.word.WordDocument;
import org.lexgap.reports.word.WordTable;
import org.lexgap.reports.word.WordTable.Cell;
import org.lexgap.reports.word.WordTable.Column;
import org.lexgap.reports.word.WordTable.Row;

/** What several sections of a report in Word have in common. */
final class DocxParts {

  /** Stands where a cell has nothing to say. */
  private static final String NOTHING = "–";

  private static final Inline DOT = Inline.text(" · ");

  private final WordDocument document;
  private final FixedWords words;
  private final String bindsThrough;
  private final Set<String> told = new HashSet<>();
  private int keys;

  DocxParts(WordDocument document, GapReport report) {
    this.document = document;
    this.words = report.words();
    this.bindsThrough = report.bindsThrough();
    report.findings().inCatalogueOrder().forEach(entry -> told.add(entry.finding().element().id()));
    if (report.checks() != null) {
      report.checkEntries().forEach(entry -> told.add(entry.result().check().id()));
    }
  }

  WordDocument document() {
    return document;
  }

  String word(String key) {
    return words.text(key);
  }

  String bindsThrough() {
    return bindsThrough;
  }

  void section(Heading heading) {
    document.heading(1, heading.anchor(), Inline.text(heading.number() + " " + heading.title()));
  }

  /** A heading that only the contents lead to. */
  void heading(int level, Inline... content) {
    document.heading(level, "part " + ++keys, content);
  }

  void heading(int level, String text) {
    heading(level, Inline.text(text));
  }

  void text(String text) {
    document.text(text);
  }

  void label(String text) {
    document.paragraph(ParagraphStyle.LABEL, Inline.text(text));
  }

  void labelled(String label, String text) {
    label(label);
    document.text(text);
  }

  void points(Collection<String> lines) {
    lines.forEach(line -> document.bullet(Inline.text(line)));
  }

  void paragraphs(Collection<String> lines) {
    lines.forEach(document::text);
  }

  void notes(Collection<String> lines) {
    lines.forEach(line -> document.paragraph(ParagraphStyle.NOTE, Inline.text(line)));
  }

  /** The id of an element or check, with the way to where it is told, if it is. */
  Inline id(String id) {
    return told.contains(id) ? Inline.reference(id, id) : Inline.code(id);
  }

  List<Inline> ids(Collection<String> ids) {
    List<Inline> pieces = new ArrayList<>();
    for (String id : ids) {
      if (!pieces.isEmpty()) {
        pieces.add(Inline.text(", "));
      }
      pieces.add(id(id));
    }
    return pieces;
  }

  Inline[] element(ElementLink link) {
    List<Inline> pieces = new ArrayList<>(List.of(id(link.id()), Inline.text(" " + link.title())));
    if (link.badge() != null) {
      pieces.add(Inline.text(" "));
      pieces.add(mark(link.badge()));
    }
    return pieces.toArray(Inline[]::new);
  }

  /** A cell with a line for each element. */
  Cell elements(Collection<ElementLink> links) {
    return new Cell(links.stream().map(link -> List.of(element(link))).toList(), null);
  }

  void links(LinkGroup group) {
    document.text(group.lead());
    group.links().forEach(link -> document.bullet(element(link)));
  }

  static Inline mark(Badge badge) {
    return Inline.mark(badge.outcome(), badge.text());
  }

  List<Inline> source(SourceName source) {
    return source.unread() == null
        ? Inline.line(source.citation())
        : List.of(
            Inline.text(source.citation() + " "),
            Inline.text(TextStyle.UNREAD, word("source.unread")));
  }

  List<Inline> binding(BindingMark mark) {
    List<Inline> pieces = new ArrayList<>(Inline.line(mark.word()));
    mark.first()
        .ifPresent(
            source -> {
              pieces.add(DOT);
              pieces.addAll(source(source));
            });
    return pieces;
  }

  static String severity(SeverityMark mark) {
    return mark.note().isEmpty() ? mark.word() : mark.word() + " · " + mark.note();
  }

  /** How grave something is, how it binds, and whether that is settled. */
  void marks(List<Inline> first, SeverityMark severity, BindingMark binding, String settled) {
    List<Inline> pieces = new ArrayList<>(first);
    pieces.add(Inline.text(severity(severity)));
    pieces.add(DOT);
    pieces.addAll(binding(binding));
    pieces.add(DOT);
    pieces.add(Inline.text(settled));
    document.paragraph(ParagraphStyle.META, pieces);
  }

  static Cell place(String place) {
    return place.isEmpty() ? Cell.of(NOTHING) : Cell.of(Inline.code(place));
  }

  static Cell orNothing(String words) {
    return Cell.of(words.isEmpty() ? NOTHING : words);
  }

  Column column(String key, int share) {
    return Column.of(word(key), share);
  }

  void table(String caption, String description, List<Column> columns, List<Row> rows) {
    document.table(new WordTable(caption, description, columns, rows));
  }

  /** A table under a heading that says what it holds. */
  void table(String description, List<Column> columns, List<Row> rows) {
    table("", description, columns, rows);
  }

  void evidence(String caption, String description, List<EvidenceRow> rows) {
    table(
        caption,
        description,
        List.of(
            column("label.question", 36),
            column("label.answer", 17),
            column("label.lawAndProvision", 25),
            column("label.cell", 12),
            column("label.confidence", 11)),
        rows.stream().map(this::evidence).toList());
  }

  private Row evidence(EvidenceRow row) {
    boolean uncited = row.provision() == null && row.citable();
    List<List<Inline>> question = new ArrayList<>(List.of(Inline.line(row.question())));
    if (row.note() != null) {
      question.add(List.of(Inline.text(TextStyle.MUTED, row.note())));
    }
    return Row.of(
        new Cell(question, null),
        Cell.of(Inline.text(row.answered() ? TextStyle.STRONG : TextStyle.MUTED, row.answer())),
        Cell.of(
            uncited
                ? row.lawAndProvision() + " · " + word("evidence.noCitation")
                : row.lawAndProvision()),
        place(row.place()),
        orNothing(row.confidence()));
  }
}
