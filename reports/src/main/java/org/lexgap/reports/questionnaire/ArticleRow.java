package org.lexgap.reports.questionnaire;

import java.util.List;
import java.util.Set;

/**
 * What the answers say on one provision of a treaty.
 *
 * @param article the provision as the catalogue cites it, such as {@code art 5(2)(c)}
 * @param strength how strongly it asks, in the words of the instrument, a line for each strength
 * @param answer the answer as data
 * @param could the other answers that open questions still allow; empty if it is settled
 * @param says the answer in words, such as {@code Yes, in part}
 * @param range what open questions could make of it, in words; empty if it is settled
 * @param elements the key elements that cite the provision, each with its outcome
 * @param cited the provisions of the law, as the sheet cites them
 * @param absent what is not there, a line for each element
 * @param open what is not answered or to be judged, a line for each element
 * @param notes what else is to be known, such as a law that is not yet in force
 */
public record ArticleRow(
    String article,
    List<String> strength,
    ReviewAnswer answer,
    Set<ReviewAnswer> could,
    String says,
    String range,
    List<String> elements,
    List<String> cited,
    List<String> absent,
    List<String> open,
    List<String> notes) {

  public ArticleRow {
    strength = List.copyOf(strength);
    could = Set.copyOf(could);
    elements = List.copyOf(elements);
    cited = List.copyOf(cited);
    absent = List.copyOf(absent);
    open = List.copyOf(open);
    notes = List.copyOf(notes);
  }
}
