package org.lexgap.rulebase.facts;

import java.util.Arrays;
import java.util.Set;

/**
 * The values that a list names.
 *
 * @param scope the law or offence; {@code CTX} for facts about the State and united answers
 * @param field the field's name
 * @param items the values
 * @param size how many they are
 * @param share the share of all values of the field, from 0 to 1
 */
public record Choices(String scope, String field, Set<String> items, int size, double share)
    implements AnswerFact {

  /**
   * A list of values.
   *
   * @param scope the law or offence
   * @param field the field's name
   * @param items the values
   * @param all how many values the field has
   * @return the fact
   */
  public static Choices of(String scope, String field, Set<String> items, int all) {
    return new Choices(scope, field, items, items.size(), (double) items.size() / all);
  }

  /**
   * The share of some values.
   *
   * @param values the values
   * @return the share that the list names, from 0 to 1
   */
  public double shareOf(String... values) {
    return (double) Arrays.stream(values).filter(items::contains).count() / values.length;
  }
}
