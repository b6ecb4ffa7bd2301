package org.lexgap.importers;

import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import org.lexgap.core.summary.Place;

/**
 * The part of a table that is about one jurisdiction.
 *
 * @param name the jurisdiction as the table names it outside its answers; empty if it does not
 * @param place where it begins
 * @param rows its rows; what cannot be read on the way goes into the log
 */
record Section(String name, Place place, Function<ProblemLog, Stream<AnswerRow>> rows) {

  private static final String JURISDICTION = "ctx.jurisdiction";

  /** The name of the jurisdiction: as the table has it, else as its own answer has it. */
  Optional<String> stated() {
    return name.isEmpty() ? answered() : Optional.of(name);
  }

  private Optional<String> answered() {
    return rows.apply(new ProblemLog())
        .filter(row -> row.field().text().equalsIgnoreCase(JURISDICTION))
        .map(row -> Blanks.collapse(row.answer().text()))
        .filter(text -> !text.isEmpty())
        .findFirst();
  }

  Section named(String other) {
    return new Section(other, place, rows);
  }
}
