package org.lexgap.rulebase.facts;

import org.jspecify.annotations.Nullable;
import org.lexgap.core.summary.AnswerValue;

/**
 * What a rule about one law, one offence or the united answers of a jurisdiction can read. A blank
 * has no word, no figure and no items: rules that compare figures or lists first ask whether there
 * is an answer at all.
 */
public sealed interface Question permits Asked, Tried {

  /**
   * The answers that hold where the question is put.
   *
   * @return the answers, inherited ones included
   */
  Answers answers();

  /**
   * Whether a question has an answer.
   *
   * @param field the field's name
   * @return false while it is blank
   */
  default boolean given(String field) {
    return answers().value(field) != null;
  }

  /**
   * A single answer.
   *
   * @param field the name of a yes-no, yes-no-partial, enum or text field
   * @return the word; null while it is blank
   */
  default @Nullable String word(String field) {
    AnswerValue value = answers().value(field);
    return value == null ? null : value.toString();
  }

  /**
   * A number.
   *
   * @param field the name of a number field
   * @return the number in the field's unit; not a number while it is blank
   */
  default double figure(String field) {
    return answers().value(field) instanceof AnswerValue.Amount amount
        ? amount.value()
        : Double.NaN;
  }

  /**
   * Whether a list names a value.
   *
   * @param field the name of a list field
   * @param value the value
   * @return false if it does not, or is blank
   */
  default boolean names(String field, String value) {
    return answers().value(field) instanceof AnswerValue.Items items
        && items.values().contains(value);
  }

  /**
   * How many values a list names.
   *
   * @param field the name of a list field
   * @return the count; 0 while it is blank
   */
  default int count(String field) {
    return answers().value(field) instanceof AnswerValue.Items items ? items.values().size() : 0;
  }

  /**
   * The share of some values that a list names.
   *
   * @param field the name of a list field
   * @param values the values
   * @return from 0 to 1; 0 while it is blank
   */
  default double share(String field, String... values) {
    int found = 0;
    for (String value : values) {
      if (names(field, value)) {
        found++;
      }
    }
    return (double) found / values.length;
  }

  /**
   * Whether two questions have the same answer.
   *
   * @param field the name of a field
   * @param other the name of a field of the same type
   * @return true if both are answered alike; the order of a list means nothing
   */
  default boolean same(String field, String other) {
    AnswerValue value = answers().value(field);
    return value instanceof AnswerValue.Items
        ? within(field, other) && within(other, field)
        : value != null && value.equals(answers().value(other));
  }

  /**
   * Whether one list names nothing that another does not.
   *
   * @param inner the name of a list field
   * @param outer the name of a list field
   * @return false if it does, or one of them is blank
   */
  default boolean within(String inner, String outer) {
    return answers().value(inner) instanceof AnswerValue.Items part
        && answers().value(outer) instanceof AnswerValue.Items whole
        && whole.values().containsAll(part.values());
  }
}
