package org.lexgap.cli;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.lexgap.core.assessment.Change;
import org.lexgap.core.catalogue.Keyed;
import org.lexgap.core.summary.AnswerValue;
import org.lexgap.reports.model.ChangeRow;

/** Which single different answer would change an outcome, best outcome first. */
final class ChangeLines {

  private static final int NAMED = 2;

  private final Page page;
  private final CommandWords words;

  ChangeLines(Page page) {
    this.page = page;
    this.words = page.words();
  }

  /**
   * Prints the changes.
   *
   * @param rows the changes
   * @param lacking the outcome wished for, if none of them comes to it
   */
  void print(List<ChangeRow> rows, List<? extends Keyed> lacking) {
    page.heading("explain.changes");
    page.paragraph(words.say("explain.changesNote"));
    lacking.forEach(outcome -> page.paragraph(words.say("explain.lacking", words.inline(outcome))));
    List<ChangeRow> answers = rows.stream().filter(row -> !isBlank(row)).toList();
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
      printQuestion(row);
      page.paragraph(
          3,
          isLongList(row)
              ? words.say("explain.change.list", row.instead())
              : words.say("explain.change.answer", row.now(), row.instead()));
    }
  }

  private void printQuestion(ChangeRow row) {
    page.point(1, words.say("explain.change.question", row.question(), row.law()));
  }

  /** What is recorded above need not be said again. */
  private static boolean isLongList(ChangeRow row) {
    return row.changes().get(0).present() instanceof AnswerValue.Items items
        && items.values().size() > 1;
  }

  private void printBlanks(String outcome, List<ChangeRow> rows) {
    if (rows.size() > NAMED) {
      page.paragraph(words.say("explain.change.blanks", outcome, rows.size()));
    } else {
      page.paragraph(words.say("explain.change.blank", outcome, rows.size()));
      rows.forEach(this::printQuestion);
    }
  }
}
