package org.lexgap.rulebase.mutation;

/** Where a condition stands in an element or check. */
enum Place {
  /** The condition of a conflict. */
  CONFLICT,
  /** The condition under which an element is met. */
  MET,
  /** The condition under which it is met in part. */
  PARTIAL,
  /** The condition under which it is missing. */
  MISSING,
  /** The condition under which a law reaches further. */
  WIDER,
  /** The condition under which an element applies. */
  APPLIES_IF,
  /** The condition that raises a check. */
  RAISE_WHEN,
  /** The condition under which a check weighs less. */
  DOWNGRADE
}
