package org.lexgap.importers;

import java.util.Optional;
import java.util.regex.Pattern;

/**
 * Texts that stand in a cell because a formula failed, also in a CSV file saved from a workbook.
 */
final class FormulaResults {

  /** Stands for the result of a formula that was saved without one. */
  static final String NOT_STORED = "#NO-RESULT!";

  private static final Pattern ERROR =
      Pattern.compile(
          "#(NULL!|DIV/0!|VALUE!|REF!|NAME\\?|NUM!|N/A|GETTING_DATA|SPILL!|CALC!|FIELD!|BLOCKED!)");

  private FormulaResults() {}

  /** What is wrong with a cell, if its text is such a result. */
  static Optional<ProblemCode> problem(SourceCell cell) {
    if (cell.text().equals(NOT_STORED)) {
      return Optional.of(ProblemCode.FORMULA_WITHOUT_RESULT);
    }
    return ERROR.matcher(cell.text()).matches()
        ? Optional.of(ProblemCode.FORMULA_ERROR)
        : Optional.empty();
  }

  /** The cell, or an empty one in its place after its failed formula was reported. */
  static SourceCell checked(SourceCell cell, ProblemLog log) {
    Optional<ProblemCode> failure = problem(cell);
    failure.ifPresent(code -> log.add(code, cell.place(), cell.text()));
    return failure.isPresent() ? new SourceCell("", cell.place()) : cell;
  }
}
