package org.lexgap.rulebase.logic;

/** A comparison of two terms. */
public enum Op {
  /** Equal. */
  EQ("=", "=="),
  /** Not equal. */
  NE("!=", "!="),
  /** Less. */
  LT("<", "<"),
  /** Less or equal. */
  LE("<=", "<="),
  /** Greater. */
  GT(">", ">"),
  /** Greater or equal. */
  GE(">=", ">=");

  private final String word;
  private final String drl;

  Op(String word, String drl) {
    this.word = word;
    this.drl = drl;
  }

  /**
   * The sign in rules.
   *
   * @return the sign of the rule language
   */
  public String drl() {
    return drl;
  }

  /**
   * The comparison with its sides exchanged.
   *
   * @return {@code >} for {@code <} and so on
   */
  public Op mirrored() {
    return switch (this) {
      case LT -> GT;
      case LE -> GE;
      case GT -> LT;
      case GE -> LE;
      default -> this;
    };
  }

  /**
   * The comparison that holds exactly when this one does not, for two numbers.
   *
   * @return {@code >=} for {@code <} and so on
   */
  public Op negated() {
    return switch (this) {
      case EQ -> NE;
      case NE -> EQ;
      case LT -> GE;
      case LE -> GT;
      case GT -> LE;
      case GE -> LT;
    };
  }

  /**
   * Compares two numbers.
   *
   * @param left the left number
   * @param right the right number
   * @return whether the comparison holds
   */
  public boolean holds(double left, double right) {
    return switch (this) {
      case EQ -> left == right;
      case NE -> left != right;
      case LT -> left < right;
      case LE -> left <= right;
      case GT -> left > right;
      case GE -> left >= right;
    };
  }

  @Override
  public String toString() {
    return word;
  }
}
