package org.lexgap.rulebase.facts;

/**
 * A single-valued answer: yes, partial, no, or a value of an enum.
 *
 * @param scope the law or offence; {@code CTX} for facts about the State and united answers
 * @param field the field's name
 * @param value what it says
 */
public record Word(String scope, String field, String value) implements AnswerFact {}
