package org.lexgap.rulebase.mutation;

import org.lexgap.rulebase.logic.Expr;

/**
 * A condition with one small mistake in it.
 *
 * @param kind what was mistaken
 * @param expr the condition that comes of it
 */
record Slip(Kind kind, Expr expr) {

  /** What can be mistaken. */
  enum Kind {
    /** A comparison is turned round or moved by its border. */
    COMPARISON("comparison turned"),
    /** The words and, or are exchanged; so are min and max. */
    JUNCTION("and, or exchanged"),
    /** A part is negated, or its negation dropped. */
    NEGATION("negated"),
    /** A part is dropped. */
    PART("part dropped"),
    /** A number is one step higher or lower. */
    NUMBER("number moved"),
    /** A value of a set is dropped. */
    VALUE("value dropped"),
    /** The condition never or always holds. */
    CONSTANT("always, never");

    private final String words;

    Kind(String words) {
      this.words = words;
    }

    @Override
    public String toString() {
      return words;
    }
  }
}
