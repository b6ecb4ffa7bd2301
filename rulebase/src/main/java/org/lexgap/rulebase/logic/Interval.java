package org.lexgap.rulebase.logic;

/**
 * The numbers that a term can be while some answers are blank.
 *
 * @param low the least
 * @param high the greatest
 * @param canBeNull whether it can be null
 * @param canBeNumber whether it can be a number at all
 */
record Interval(double low, double high, boolean canBeNull, boolean canBeNumber) {

  static final Interval NULL = new Interval(0, 0, true, false);

  static Interval exactly(double value) {
    return new Interval(value, value, false, true);
  }

  /** A blank that may stay blank or become a number between the two. */
  static Interval open(double low, double high) {
    return new Interval(low, high, true, true);
  }

  /** Whether some pair of numbers of the two satisfies the comparison. */
  boolean canHold(Op op, Interval other) {
    if (!canBeNumber || !other.canBeNumber) {
      return false;
    }
    return switch (op) {
      case EQ -> low <= other.high && other.low <= high;
      case NE -> low != high || other.low != other.high || low != other.low;
      case LT -> low < other.high;
      case LE -> low <= other.high;
      case GT -> high > other.low;
      case GE -> high >= other.low;
    };
  }

  Truth compare(Op op, Interval other) {
    boolean nullPossible = canBeNull || other.canBeNull;
    if (op == Op.NE) {
      boolean oneNull = (canBeNull && other.canBeNumber) || (other.canBeNull && canBeNumber);
      boolean bothNull = canBeNull && other.canBeNull;
      return Truth.of(oneNull || canHold(op, other), bothNull || canHold(Op.EQ, other));
    }
    return Truth.of(canHold(op, other), nullPossible || canHold(op.negated(), other));
  }
}
