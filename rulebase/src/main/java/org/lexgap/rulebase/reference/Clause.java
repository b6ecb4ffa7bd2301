package org.lexgap.rulebase.reference;

import java.util.List;
import java.util.stream.Collectors;

/**
 * A condition in words: one statement, or a lead such as "all of these hold" over several.
 *
 * @param text the statement or the lead, without a full stop
 * @param parts what the lead announces; empty for a statement
 */
public record Clause(String text, List<Clause> parts) {

  public Clause {
    parts = List.copyOf(parts);
  }

  static Clause of(String statement) {
    return new Clause(statement, List.of());
  }

  /**
   * The condition in one line.
   *
   * @return the lead and its parts, those with parts of their own in brackets
   */
  public String inline() {
    return parts.isEmpty()
        ? text
        : text + ": " + parts.stream().map(Clause::bracketed).collect(Collectors.joining("; "));
  }

  private String bracketed() {
    return parts.isEmpty() ? text : "(" + inline() + ")";
  }
}
