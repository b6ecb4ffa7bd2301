package org.lexgap.importers;

import org.lexgap.core.summary.Answer;

/** What is written into each column for an answer. */
final class AnswerLine {

  private AnswerLine() {}

  static String text(Answer answer, Column column) {
    return switch (column) {
      case LAW -> answer.scope().toString();
      case FIELD -> answer.field();
      case ANSWER -> answer.value().toString();
      case CITATION -> answer.citation();
      case CONFIDENCE -> answer.confidence().key();
      case NOTE -> answer.note();
    };
  }
}
