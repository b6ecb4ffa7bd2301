package org.lexgap.core.assessment;

import org.lexgap.core.summary.Answer;

/** A piece of a model provision. */
public sealed interface TextPart {

  /**
   * The piece as plain text; a blank stands in square brackets.
   *
   * @return the words
   */
  String plain();

  /**
   * Wording.
   *
   * @param text the words
   */
  record Words(String text) implements TextPart {
    @Override
    public String plain() {
      return text;
    }
  }

  /**
   * A placeholder in whose place an answer put something.
   *
   * @param text what was put there
   * @param label the placeholder
   * @param from the answer
   */
  record Filled(String text, String label, Answer from) implements TextPart {
    @Override
    public String plain() {
      return text;
    }
  }

  /**
   * A placeholder that is left to the drafter.
   *
   * @param label what is to be filled in
   */
  record Blank(String label) implements TextPart {
    @Override
    public String plain() {
      return "[" + label + "]";
    }
  }
}
