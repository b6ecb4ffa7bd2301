package org.lexgap.reports.progress;

import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.lexgap.core.assessment.Outcome;
import org.lexgap.core.progress.AnswerChange;
import org.lexgap.core.progress.Causes;
import org.lexgap.core.progress.CheckMove;
import org.lexgap.core.progress.ElementMove;
import org.lexgap.core.summary.Answer;
import org.lexgap.reports.CsvOut;

/**
 * Writes a row for every element and check, moved or not. Headings and codes are for programs and
 * the same in every language. Several values stand in one cell, joined with "; ".
 */
final class ProgressCsv implements ProgressFormat {

  private static final List<String> HEADINGS =
      List.of(
          "kind",
          "id",
          "set",
          "title",
          "move",
          "before",
          "after",
          "could_become_before",
          "could_become_after",
          "severity",
          "fields",
          "laws",
          "answers_before",
          "citations_before",
          "answers_after",
          "citations_after",
          "change",
          "supposed");

  @Override
  public String name() {
    return "csv";
  }

  @Override
  public void write(ProgressReport report, OutputStream out) throws IOException {
    String supposed = report.supposition().isEmpty() ? "no" : "yes";
    try (CsvOut csv = CsvOut.forSpreadsheets(out)) {
      csv.row(HEADINGS);
      report.request().progress().elements().forEach(move -> csv.row(row(move, supposed)));
      report.request().progress().checks().forEach(move -> csv.row(row(move, supposed)));
    } catch (UncheckedIOException e) {
      throw e.getCause();
    }
  }

  private static List<String> row(ElementMove move, String supposed) {
    return row(
        List.of(
            "element",
            move.element().id(),
            move.element().set(),
            move.element().title(),
            move.move().key(),
            move.before().outcome().name(),
            move.after().outcome().name(),
            joined(List.copyOf(move.before().couldBecome()), Outcome::name),
            joined(List.copyOf(move.after().couldBecome()), Outcome::name),
            move.element().severity().key()),
        move.causes(),
        supposed);
  }

  private static List<String> row(CheckMove move, String supposed) {
    return row(
        List.of(
            "check",
            move.check().id(),
            "",
            move.check().title(),
            move.isMoved() ? "changed" : "unchanged",
            move.before().status().key(),
            move.after().status().key(),
            "",
            "",
            move.after().severity().key()),
        move.causes(),
        supposed);
  }

  private static List<String> row(List<String> head, Causes causes, String supposed) {
    List<AnswerChange> changes = causes.changes();
    List<String> row = new ArrayList<>(head);
    row.add(joined(changes, AnswerChange::field));
    row.add(joined(changes, change -> joined(change.scopes(), Object::toString)));
    row.add(joined(changes, change -> joined(change.before(), one -> one.value().toString())));
    row.add(joined(changes, change -> joined(change.before(), Answer::citation)));
    row.add(joined(changes, change -> joined(change.after(), one -> one.value().toString())));
    row.add(joined(changes, change -> joined(change.after(), Answer::citation)));
    row.add(joined(changes, change -> change.kind().key()));
    row.add(supposed);
    return row;
  }

  private static <T> String joined(List<T> items, Function<T, String> text) {
    return items.stream().map(text).collect(Collectors.joining("; "));
  }
}
