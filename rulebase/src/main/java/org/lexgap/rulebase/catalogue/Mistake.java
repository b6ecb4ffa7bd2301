package org.lexgap.rulebase.catalogue;

/**
 * A mistake in a catalogue file.
 *
 * @param file the file
 * @param line the line, counted from 1
 * @param message what is wrong, the words in brackets, and what to do
 */
public record Mistake(String file, int line, String message) {
  @Override
  public String toString() {
    return file + ":" + line + ": " + message;
  }
}
