package org.lexgap.importers;

import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import org.lexgap.core.summary.Place;

/**
 * The columns of a wide sheet that hold the answers of one jurisdiction or law.
 *
 * @param jurisdiction its name; empty if the sheet is about one jurisdiction only
 * @param law its id; empty if the sheet names no laws
 * @param place where its heading stands
 * @param indexes which of its columns holds the answer, the citation and so on
 */
record WideColumn(String jurisdiction, String law, Place place, Map<Column, Integer> indexes) {

  WideColumn {
    indexes = new EnumMap<>(indexes);
  }

  boolean isAboutLaw() {
    return !law.isEmpty();
  }

  /** The answer in a row, if any of its cells says something. */
  Optional<AnswerRow> answer(SourceRow row, SourceCell field, SourceCell lawCell, ProblemLog log) {
    AnswerRow answer =
        new AnswerRow(
            lawCell,
            field,
            cell(row, Column.ANSWER, log),
            cell(row, Column.CITATION, log),
            cell(row, Column.CONFIDENCE, log),
            cell(row, Column.NOTE, log));
    return answer.saysNothing() ? Optional.empty() : Optional.of(answer);
  }

  private SourceCell cell(SourceRow row, Column column, ProblemLog log) {
    Integer index = indexes.get(column);
    return index == null
        ? new SourceCell("", row.cell(0).place())
        : FormulaResults.checked(row.cell(index), log);
  }
}
