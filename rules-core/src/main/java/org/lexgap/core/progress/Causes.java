package org.lexgap.core.progress;

import java.util.List;

/**
 * Which answers made a difference.
 *
 * @param changes the answers, in the order of the later summary; empty if nothing differs
 * @param proof how that is known
 */
public record Causes(List<AnswerChange> changes, Proof proof) {

  /** Nothing differs. */
  public static final Causes NONE = new Causes(List.of(), Proof.NECESSARY);

  public Causes {
    changes = List.copyOf(changes);
  }

  /** How the answers that made a difference are known. Every one was laid before the rules. */
  public enum Proof {
    /** If any one of them were as before, the outcome would not be what it is now. */
    NECESSARY,
    /** Any one of them, laid alone over the earlier summary, changes the outcome. */
    SUFFICIENT,
    /** None of them changes the outcome alone; these differ and concern it. */
    TOGETHER
  }

  /**
   * Whether the two summaries record different law in any of these answers.
   *
   * @return true if one of them is of a provision, a fact about the State or a whole law
   */
  public boolean isOfLaw() {
    return changes.stream().anyMatch(change -> change.kind().isOfLaw());
  }

  /**
   * Whether any of these answers was only added, withdrawn or recorded otherwise.
   *
   * @return true if one of them says nothing about the law
   */
  public boolean isOfRecord() {
    return changes.stream().anyMatch(change -> !change.kind().isOfLaw());
  }
}
