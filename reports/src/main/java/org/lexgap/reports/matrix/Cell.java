package org.lexgap.reports.matrix;

import java.util.List;
import org.lexgap.core.assessment.Outcome;
import org.lexgap.reports.model.BindingMark;

/**
 * What came out on one element or check in one jurisdiction. It is never empty.
 *
 * @param outcome the outcome whose colour and icon it has
 * @param code the code for programs: that of the outcome, or of the status of a check
 * @param letter the letter of the outcome, or the sign of a check
 * @param mark what is shown: the letter, with … if it is not settled
 * @param word the word of the outcome or status
 * @param spoken the same for those who hear it, such as {@code Partly met, not settled}
 * @param settled whether no blank answer can change it
 * @param wider whether the law reaches further than the instrument asks
 * @param pending whether it rests on a law that is not yet in force
 * @param flags the letters of these two; empty if neither holds
 * @param binding how strongly it binds this jurisdiction
 * @param provisions the provisions on which it rests, as the sheet cites them
 * @param citation the same in one line; empty if none is cited
 * @param says the short sentence that says why
 */
public record Cell(
    Outcome outcome,
    String code,
    String letter,
    String mark,
    String word,
    String spoken,
    boolean settled,
    boolean wider,
    boolean pending,
    String flags,
    BindingMark binding,
    List<String> provisions,
    String citation,
    String says) {
  public Cell {
    provisions = List.copyOf(provisions);
  }

  /**
   * The mark with the letters of what stands beside it.
   *
   * @return such as {@code M… w}
   */
  public String markWithFlags() {
    return flags.isEmpty() ? mark : mark + "\u00A0" + flags;
  }

  /**
   * Why, where the mark alone would not say it: of what is in part, in conflict or to be judged.
   *
   * @return the short sentence; empty for other outcomes
   */
  public String why() {
    return switch (outcome) {
      case PARTIAL, CONFLICT, REVIEW -> says;
      case MET, MISSING, UNKNOWN, NOT_APPLICABLE -> "";
    };
  }
}
