package org.lexgap.rulebase.logic;

/** A condition that does not follow the grammar, or speaks of what the vocabulary does not have. */
public final class LogicException extends RuntimeException {

  private static final long serialVersionUID = 1L;

  /**
   * An exception with a message for people.
   *
   * @param message what is wrong, the words in brackets, and what to do
   */
  public LogicException(String message) {
    super(message);
  }
}
