package org.lexgap.importers;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.lexgap.core.catalogue.Field;
import org.lexgap.core.catalogue.Vocabulary;
import org.lexgap.core.summary.Confidence;
import org.lexgap.core.summary.Scope;

/**
 * The table of laws and offences in a template: one row each, its columns named by their fields.
 */
final class TemplateLaws {

  private static final String LAW = "law";
  private static final String TITLE = "law.title";
  private static final String CONFIDENCE = "confidence";

  private final Vocabulary vocabulary;
  private final ProblemLog log;
  private final List<SourceRow> rows;
  private final int start;
  private final Map<String, Integer> columns = new LinkedHashMap<>();
  private final Set<String> ids = new LinkedHashSet<>();

  private TemplateLaws(Vocabulary vocabulary, ProblemLog log, Table table, int start) {
    this.vocabulary = vocabulary;
    this.log = log;
    this.rows = table.rows().subList(start + 1, table.rows().size());
    this.start = start;
    List<String> names = table.rows().get(start).texts();
    for (int i = 0; i < names.size(); i++) {
      columns.putIfAbsent(names.get(i), i);
    }
  }

  /** The table of laws on a sheet, if it has one. */
  static Optional<TemplateLaws> find(Vocabulary vocabulary, ProblemLog log, Table table) {
    for (int i = 0; i < table.rows().size(); i++) {
      List<String> texts = table.rows().get(i).texts();
      if (texts.containsAll(List.of(LAW, TITLE, CONFIDENCE))) {
        return Optional.of(new TemplateLaws(vocabulary, log, table, i));
      }
    }
    return Optional.empty();
  }

  /** The row of the captions, where the questions above end. */
  int firstRow() {
    return Math.max(0, start - 1);
  }

  /** The short ids that have a row, once the table was read. */
  Set<String> ids() {
    return Set.copyOf(ids);
  }

  /** The cells as rows of the long table. */
  List<AnswerRow> read() {
    List<AnswerRow> answers = new ArrayList<>();
    rows.forEach(row -> read(row, answers));
    return answers;
  }

  private void read(SourceRow row, List<AnswerRow> answers) {
    SourceCell id = cell(row, LAW);
    if (!isUsable(id, row)) {
      return;
    }
    ids.add(id.text());
    SourceCell confidence = cell(row, CONFIDENCE);
    SourceCell note = cell(row, "note");
    for (Field field : described(row)) {
      SourceCell answer = TemplateWords.translated(field, cell(row, field.name()));
      SourceCell nothing = new SourceCell("", answer.place());
      answers.add(
          new AnswerRow(
              id,
              new SourceCell(field.name(), answer.place()),
              answer,
              nothing,
              confidence,
              field.name().equals(TITLE) ? note : nothing));
      // A wrong word is reported once, not for every cell of the row.
      confidence = isConfidence(confidence) ? confidence : nothing;
    }
    if (!note.isEmpty() && cell(row, TITLE).isEmpty()) {
      log.add(ProblemCode.UNANSWERED, note.place(), note.text());
    }
  }

  private boolean isUsable(SourceCell id, SourceRow row) {
    Optional<String> first = row.texts().stream().filter(text -> !text.isEmpty()).findFirst();
    if (first.isEmpty()) {
      return false;
    }
    if (id.isEmpty()) {
      log.add(ProblemCode.MISSING_LAW, id.place(), first.get());
      return false;
    }
    boolean usable =
        Scope.parse(id.text())
            .filter(scope -> !scope.law().equalsIgnoreCase(Scope.JURISDICTION.law()))
            .isPresent();
    if (!usable) {
      log.add(ProblemCode.BAD_LAW_ID, id.place(), id.text());
    }
    return usable;
  }

  private List<Field> described(SourceRow row) {
    return columns.keySet().stream()
        .flatMap(name -> vocabulary.find(name).stream())
        // Without a title the law is known all the same.
        .filter(field -> field.name().equals(TITLE) || !cell(row, field.name()).isEmpty())
        .toList();
  }

  private SourceCell cell(SourceRow row, String column) {
    Integer index = columns.get(column);
    return index == null
        ? new SourceCell("", row.cell(0).place())
        : FormulaResults.checked(row.cell(index), log);
  }

  private static boolean isConfidence(SourceCell cell) {
    return Arrays.stream(Confidence.values())
        .anyMatch(confidence -> confidence.key().equalsIgnoreCase(cell.text()));
  }
}
