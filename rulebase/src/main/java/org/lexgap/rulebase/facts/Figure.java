package org.lexgap.rulebase.facts;

/**
 * A number that an answer gives.
 *
 * @param scope the law or offence; {@code CTX} for facts about the State and united answers
 * @param field the field's name
 * @param value the number in the unit of the field
 */
public record Figure(String scope, String field, double value) implements AnswerFact {}
