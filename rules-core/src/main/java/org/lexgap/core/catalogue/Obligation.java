package org.lexgap.core.catalogue;

/**
 * The strength of a duty as the instrument words it, strongest first. It is the instrument's, never
 * ours, and is never shown stronger than it is.
 */
public enum Obligation implements Keyed {
  /** "Shall". */
  MANDATORY("mandatory"),
  /** "Shall, subject to the basic concepts of its legal system" and similar words. */
  MANDATORY_SUBJECT_TO_LEGAL_SYSTEM("mandatory-subject-to-legal-system"),
  /** "Shall consider", "may". */
  CONSIDER("consider"),
  /** Good practice that binds no State. */
  RECOMMENDED_PRACTICE("recommended-practice");

  private final String key;

  Obligation(String key) {
    this.key = key;
  }

  @Override
  public String key() {
    return key;
  }

  /**
   * Whether the instrument obliges its parties, with or without a reservation for their legal
   * system.
   *
   * @return true for the two mandatory strengths
   */
  public boolean isDuty() {
    return this == MANDATORY || this == MANDATORY_SUBJECT_TO_LEGAL_SYSTEM;
  }
}
