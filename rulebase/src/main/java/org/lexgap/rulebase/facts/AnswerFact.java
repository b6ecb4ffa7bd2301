package org.lexgap.rulebase.facts;

/** An answer as rules see it. */
public sealed interface AnswerFact permits Word, Figure, Choices {

  /**
   * Where the answer stands.
   *
   * @return the law or offence; {@code CTX} for facts about the State and united answers
   */
  String scope();

  /**
   * The question.
   *
   * @return the field's name
   */
  String field();
}
