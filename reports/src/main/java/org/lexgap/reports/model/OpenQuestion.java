package org.lexgap.reports.model;

import java.util.List;

/**
 * A question without an answer.
 *
 * @param field the name of the field
 * @param question the question as people read it
 * @param laws the laws that could answer it
 * @param elements ids of the elements that it concerns
 */
public record OpenQuestion(String field, String question, String laws, List<String> elements) {
  public OpenQuestion {
    elements = List.copyOf(elements);
  }
}
