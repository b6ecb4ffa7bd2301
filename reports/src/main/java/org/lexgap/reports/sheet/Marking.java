package org.lexgap.reports.sheet;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.lexgap.core.assessment.Outcome;

/** What gives a cell the colours of an outcome. It stands in the sheet, so edits recolour it. */
public sealed interface Marking {

  /**
   * A code in another column of the row decides.
   *
   * @param column that column, counted from 0
   * @param codes for each outcome the codes that stand for it
   */
  record ByCode(int column, Map<Outcome, List<String>> codes) implements Marking {

    public ByCode {
      codes = Map.copyOf(codes);
    }
  }

  /**
   * The beginning of the cell itself decides.
   *
   * @param beginnings for each outcome how its cells begin; none may begin with another
   */
  record ByBeginning(Map<Outcome, String> beginnings) implements Marking {

    public ByBeginning {
      beginnings = Map.copyOf(beginnings);
    }
  }

  /**
   * The names of the outcomes in one column decide.
   *
   * @param column the column, counted from 0
   * @return the marking
   */
  static Marking byOutcome(int column) {
    Map<Outcome, List<String>> names = new EnumMap<>(Outcome.class);
    for (Outcome outcome : Outcome.values()) {
      names.put(outcome, List.of(outcome.name()));
    }
    return new ByCode(column, names);
  }

  /**
   * Codes in one column decide.
   *
   * @param column the column, counted from 0
   * @param codes the code for each outcome
   * @return the marking
   */
  static Marking byCode(int column, Map<Outcome, String> codes) {
    Map<Outcome, List<String>> each = new EnumMap<>(Outcome.class);
    codes.forEach((outcome, code) -> each.put(outcome, List.of(code)));
    return new ByCode(column, each);
  }
}
