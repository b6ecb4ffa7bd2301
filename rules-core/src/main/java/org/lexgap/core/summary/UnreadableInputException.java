package org.lexgap.core.summary;

/** Thrown when a summary is asked for that could not be built. */
public final class UnreadableInputException extends RuntimeException {

  private static final long serialVersionUID = 1L;

  /**
   * An exception with a message for people.
   *
   * @param message what is wrong and what to do
   */
  public UnreadableInputException(String message) {
    super(message);
  }
}
