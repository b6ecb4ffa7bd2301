package org.lexgap.importers.merging;

import java.util.List;
import org.lexgap.core.summary.Problem;
import org.lexgap.core.summary.StatuteSummary;

/**
 * What came of merging.
 *
 * @param groups the names of the groups, in the order of their sheets
 * @param summary the answers; where groups disagree, the value is disputed
 * @param cells every question on every law that somebody answered, in the order of the summary
 * @param agreement the figures over all questions
 * @param bySet the figures of each set of questions, in the order of the questions
 * @param warnings laws that may not be the same in all sheets
 */
public record MergedSheets(
    List<String> groups,
    StatuteSummary summary,
    List<MergedCell> cells,
    Agreement agreement,
    List<Agreement> bySet,
    List<Problem> warnings) {

  /** Copies the lists. */
  public MergedSheets {
    groups = List.copyOf(groups);
    cells = List.copyOf(cells);
    bySet = List.copyOf(bySet);
    warnings = List.copyOf(warnings);
  }

  /**
   * What is left open for a person to judge.
   *
   * @return the cells on which the groups disagree
   */
  public List<MergedCell> disagreements() {
    return cells.stream().filter(MergedCell::isDisputed).toList();
  }

  /**
   * What rests on some of the groups only.
   *
   * @return the cells that were taken over although not everybody answered
   */
  public List<MergedCell> answeredBySome() {
    return cells.stream().filter(MergedCell::isAnsweredBySome).toList();
  }
}
