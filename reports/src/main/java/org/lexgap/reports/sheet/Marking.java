package org.lexgap.reports.sheet;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.lexgap.core.assessment.Outcome;

/** What gives a cell the colours of an outcome. It stands in the sheet, so edits recolour it. */
public sealed interface Marking {

  /**
   * Codes in other columns of the row decide.
   *
   * @param codes for each outcome the codes that must all stand there
   */
  record ByCode(Map<Outcome, List<Code>> codes) implements Marking {

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
   * A code in a column.
   *
   * @param column the column, counted from 0
   * @param text the code
   */
  record Code(int column, String text) {}

  /**
   * The names of the outcomes in one column decide.
   *
   * @param column the column, counted from 0
   * @return the marking
   */
  static Marking byOutcome(int column) {
    Map<Outcome, String> names = new EnumMap<>(Outcome.class);
    for (Outcome outcome : Outcome.values()) {
      names.put(outcome, outcome.name());
    }
    return byCode(column, names);
  }

  /**
   * Codes in one column decide.
   *
   * @param column the column, counted from 0
   * @param codes the code for each outcome
   * @return the marking
   */
  static Marking byCode(int column, Map<Outcome, String> codes) {
    Map<Outcome, List<Code>> all = new EnumMap<>(Outcome.class);
    codes.forEach((outcome, code) -> all.put(outcome, List.of(new Code(column, code))));
    return new ByCode(all);
  }
}
