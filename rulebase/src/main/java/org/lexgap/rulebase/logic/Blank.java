package org.lexgap.rulebase.logic;

/** What is supposed of a blank answer. */
enum Blank {
  /** It stays blank. */
  NULL,
  /** It is answered with any value; a list with at least one item. */
  GIVEN,
  /** It may stay blank or become any value. */
  OPEN
}
