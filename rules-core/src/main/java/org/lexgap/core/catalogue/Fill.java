package org.lexgap.core.catalogue;

import org.jspecify.annotations.Nullable;

/**
 * What the answers may put in place of a placeholder of a suggestion.
 *
 * @param blank the words between the square brackets
 * @param with what is put there
 * @param of the field whose answer gives it
 * @param ifMet the id of an element that must be met, because the answer might itself be a gap;
 *     null if it cannot be
 */
public record Fill(String blank, With with, String of, @Nullable String ifMet) {

  /** What is put in place of a placeholder. */
  public enum With implements Keyed {
    /** The number of the section that answers the field. */
    PROVISION("provision"),
    /** The title of the law that answers the field. */
    LAW("law"),
    /** The number that answers the field. */
    ANSWER("answer");

    private final String key;

    With(String key) {
      this.key = key;
    }

    @Override
    public String key() {
      return key;
    }
  }
}
