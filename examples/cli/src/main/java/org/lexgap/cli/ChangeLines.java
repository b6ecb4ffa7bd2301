package org.lexgap.cli;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.lexgap.core.assessment.Change;
import org.lexgap.core.summary.AnswerValue;
import org.lexgap.reports.model.ChangeRow;

/** Which single different answer would change an outcome, best outcome first. */
final class ChangeLines {

  private final Page page;
  private final CommandWords words;

  ChangeLines(Page page) {
    this.page = page;
    this.words = page.words();
  }

  void print(List<ChangeRow> rows) {
    page.heading("explain.changes");
    List<ChangeRow> answers = rows.stream().filter(row -> !isBlank(row)).toList();
    if (answers.isEmpty()) {
      page.paragraph(words.say("explain.noChange"));
    }
    byOutcome(answers).forEach(this::print);
    byOutcome(rows.stream().filter(ChangeLines::isBlank).toList()).forEach(this::printBlanks);
    if (answers.stream().anyMatch(ChangeLines::isNumber)) {
      page.paragraph(words.say("explain.nearest"));
    }
  }

  private static Map<String, List<ChangeRow>> byOutcome(List<ChangeRow> rows) {
    return rows.stream()
        .collect(
            Collectors.groupingBy(ChangeRow::outcome, LinkedHashMap::new, Collectors.toList()));
  }

  private static boolean isBlank(ChangeRow row) {
    return row.changes().get(0).other() == null;
  }

  private static boolean isNumber(ChangeRow row) {
    return row.changes().stream().map(Change::other).anyMatch(AnswerValue.Amount.class::isInstance);
  }

  private void print(String outcome, List<ChangeRow> rows) {
    page.paragraph(words.say("explain.change.outcome", outcome));
    for (ChangeRow row : rows) {
      page.point(1, words.say("explain.change.question", row.question(), row.law()));
      page.paragraph(3, words.say("explain.change.answer", row.now(), row.instead()));
    }
  }

  private void printBlanks(String outcome, List<ChangeRow> rows) {
    page.paragraph(words.say("explain.change.blank", outcome, rows.size()));
  }
}
