package org.lexgap.rulebase.logic;

/** Truth while some answers are blank. */
public enum Truth {
  /** It holds whatever the blanks become. */
  TRUE,
  /** It does not hold whatever the blanks become. */
  FALSE,
  /** It depends on blanks. */
  OPEN;

  static Truth of(boolean truth) {
    return truth ? TRUE : FALSE;
  }

  static Truth of(boolean canHold, boolean canFail) {
    return canHold && canFail ? OPEN : of(canHold);
  }

  Truth not() {
    return switch (this) {
      case TRUE -> FALSE;
      case FALSE -> TRUE;
      case OPEN -> OPEN;
    };
  }

  Truth not(boolean turned) {
    return turned ? not() : this;
  }

  /**
   * Whether it may hold.
   *
   * @return true unless it certainly fails
   */
  public boolean canHold() {
    return this != FALSE;
  }

  /**
   * Whether it may fail.
   *
   * @return true unless it certainly holds
   */
  public boolean canFail() {
    return this != TRUE;
  }
}
