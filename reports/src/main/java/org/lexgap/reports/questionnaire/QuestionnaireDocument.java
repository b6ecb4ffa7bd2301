package org.lexgap.reports.questionnaire;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.lexgap.reports.model.FixedWords;
import org.lexgap.reports.word.DocumentFacts;
import org.lexgap.reports.word.Inline;
import org.lexgap.reports.word.Paper;
import org.lexgap.reports.word.ParagraphStyle;
import org.lexgap.reports.word.TextStyle;
import org.lexgap.reports.word.WordDocument;
import org.lexgap.reports.word.WordTable;
import org.lexgap.reports.word.WordTemplate;

/** Lays the table out for Word: a table for each treaty. */
final class QuestionnaireDocument {

  private static final String NOTHING = "–";

  private final UnQuestionnaire table;
  private final FixedWords words;

  QuestionnaireDocument(UnQuestionnaire table) {
    this.table = table;
    this.words = table.words();
  }

  WordDocument document() {
    WordDocument document =
        WordDocument.begin(
            WordTemplate.standard(),
            new DocumentFacts(
                table.title(),
                table.language(),
                table.rightToLeft(),
                table.receipt().time(),
                table.runningFoot(),
                words));
    document.title(table.title());
    document.subtitle(table.subtitle());
    document.paragraph(ParagraphStyle.CONCLUSION, Inline.text(words.text("page.aid")));
    table.notes().forEach(note -> document.bullet(Inline.text(note)));
    if (table.parts().isEmpty()) {
      document.text(words.text("un.none"));
    }
    if (!table.parts().isEmpty()) {
      document.paper(Paper.SIDEWAYS);
    }
    table.parts().forEach(part -> write(document, part));
    document.paragraph(ParagraphStyle.NOTE, Inline.text(table.receiptLine()));
    return document;
  }

  private void write(WordDocument document, TreatyPart part) {
    document.heading(1, part.instrument(), Inline.text(part.title()));
    document.text(part.standing() + " " + part.counts());
    document.table(
        new WordTable(
            part.title(),
            part.counts(),
            List.of(
                WordTable.Column.of(words.text("un.asks"), 26),
                WordTable.Column.of(words.text("un.answer"), 11),
                WordTable.Column.of(words.text("un.cited"), 18),
                WordTable.Column.of(words.text("un.absent"), 27),
                WordTable.Column.of(words.text("un.openAndNotes"), 26)),
            part.rows().stream().map(QuestionnaireDocument::row).toList()));
  }

  private static WordTable.Row row(ArticleRow row) {
    return WordTable.Row.of(
        asks(row),
        WordTable.Cell.on(row.answer().colour(), row.says()),
        lines(row.cited()),
        lines(row.absent()),
        lines(
            Stream.of(Stream.of(row.range()), row.open().stream(), row.notes().stream())
                .flatMap(texts -> texts)
                .filter(text -> !text.isEmpty())
                .toList()));
  }

  private static WordTable.Cell asks(ArticleRow row) {
    List<List<Inline>> paragraphs = new ArrayList<>();
    paragraphs.add(List.of(Inline.strong(row.article())));
    row.strength().forEach(line -> paragraphs.add(Inline.line(line)));
    row.elements().forEach(line -> paragraphs.add(List.of(Inline.text(TextStyle.SMALL, line))));
    return new WordTable.Cell(paragraphs, null);
  }

  private static WordTable.Cell lines(List<String> lines) {
    return lines.isEmpty()
        ? WordTable.Cell.of(NOTHING)
        : new WordTable.Cell(lines.stream().map(Inline::line).toList(), null);
  }
}
