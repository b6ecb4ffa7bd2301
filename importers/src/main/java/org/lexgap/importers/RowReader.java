package org.lexgap.importers;

import java.util.Arrays;
import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.lexgap.core.catalogue.Field;
import org.lexgap.core.summary.Answer;
import org.lexgap.core.summary.Confidence;
import org.lexgap.core.summary.Scope;

/** Reads the rows of one table. */
final class RowReader {

  private static final Pattern SPACED_OFFENCE = Pattern.compile(" *# *");

  private final FieldNames fields;
  private final ProblemLog log;
  private final Suggestions suggestions = new Suggestions();
  private final AnswerCell answers;
  private final Set<String> laws = new LinkedHashSet<>();

  RowReader(FieldNames fields, InputWords words, ProblemLog log) {
    this.fields = fields;
    this.log = log;
    this.answers = new AnswerCell(words, log);
  }

  /** The answer of a row, unless it is blank or cannot be used. */
  Optional<Answer> read(AnswerRow row) {
    if (row.isEmpty()) {
      return Optional.empty();
    }
    Optional<Scope> scope = scope(row.law());
    Optional<Field> field = field(row.field());
    if (scope.isEmpty() || field.isEmpty() || !belongTogether(row, scope.get(), field.get())) {
      return Optional.empty();
    }
    return answer(row, scope.get(), field.get());
  }

  /** The ids of all laws that have rows, answered or not. */
  Set<String> laws() {
    return Collections.unmodifiableSet(laws);
  }

  private Optional<Scope> scope(SourceCell cell) {
    if (cell.isEmpty()) {
      log.add(ProblemCode.MISSING_LAW, cell.place(), "");
      return Optional.empty();
    }
    String context = Scope.JURISDICTION.law();
    if (cell.text().equalsIgnoreCase(context)) {
      understood(cell, context);
      return Optional.of(Scope.JURISDICTION);
    }
    String id = SPACED_OFFENCE.matcher(cell.text()).replaceAll("#");
    Optional<Scope> scope = Scope.parse(id).filter(it -> !it.law().equalsIgnoreCase(context));
    scope.ifPresentOrElse(
        it -> {
          laws.add(it.law());
          understood(cell, id);
        },
        () -> log.add(ProblemCode.BAD_LAW_ID, cell.place(), cell.text()));
    return scope;
  }

  private Optional<Field> field(SourceCell cell) {
    if (cell.isEmpty()) {
      log.add(ProblemCode.MISSING_FIELD, cell.place(), "");
      return Optional.empty();
    }
    Optional<Field> field = fields.find(cell.text());
    field.ifPresentOrElse(
        it -> understood(cell, it.name()),
        () ->
            log.add(
                ProblemCode.UNKNOWN_FIELD,
                cell.place(),
                cell.text(),
                suggestions.maybe(cell.text(), fields.names())));
    return field;
  }

  private void understood(SourceCell cell, String meaning) {
    if (!cell.text().equals(meaning)) {
      log.add(ProblemCode.UNDERSTOOD, cell.place(), cell.text(), meaning);
    }
  }

  private boolean belongTogether(AnswerRow row, Scope scope, Field field) {
    if (field.isContext() == scope.isJurisdiction()) {
      return true;
    }
    if (field.isContext()) {
      log.add(
          ProblemCode.CONTEXT_FIELD_UNDER_LAW, row.law().place(), row.law().text(), field.name());
    } else {
      log.add(
          ProblemCode.LAW_FIELD_UNDER_CONTEXT, row.law().place(), row.law().text(), field.name());
    }
    return false;
  }

  private Optional<Answer> answer(AnswerRow row, Scope scope, Field field) {
    return answers
        .read(field, row.answer(), row.citation())
        .map(
            read ->
                new Answer(
                    scope,
                    field.name(),
                    read.value(),
                    read.citation(),
                    confidence(row.confidence()),
                    row.note().text(),
                    row.answer().place()));
  }

  private Confidence confidence(SourceCell cell) {
    return Arrays.stream(Confidence.values())
        .filter(confidence -> confidence.key().equalsIgnoreCase(cell.text()))
        .findFirst()
        .orElseGet(
            () -> {
              log.add(ProblemCode.BAD_CONFIDENCE, cell.place(), cell.text());
              return Confidence.NOT_STATED;
            });
  }
}
