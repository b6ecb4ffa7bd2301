package org.lexgap.reports.matrix;

import java.util.List;
import org.lexgap.core.assessment.Outcome;

/**
 * What the answers of one or several jurisdictions say on one row, in the same words.
 *
 * @param outcome the outcome whose colour and icon it has
 * @param word the outcome or status in words, with what stands beside it
 * @param says why; empty where the word says it all
 * @param example whether these are provisions to look at: met and cited, where others lack them
 * @param who the jurisdictions in alphabetical order, each with the provision that is cited
 */
public record Statement(
    Outcome outcome, String word, String says, boolean example, List<String> who) {
  public Statement {
    who = List.copyOf(who);
  }
}
