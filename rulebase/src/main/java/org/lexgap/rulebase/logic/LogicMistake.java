package org.lexgap.rulebase.logic;

/**
 * A condition of an element or check that cannot be read.
 *
 * @param key the key under which it stands, such as {@code logic.met} or {@code raise_when}
 * @param message what is wrong, the words in brackets, and what to do
 */
public record LogicMistake(String key, String message) {}
