package org.lexgap.reports.model;

import java.util.List;

/**
 * How to read the report.
 *
 * @param heading the heading
 * @param outcomes the seven outcomes
 * @param notes marks and formulas
 */
public record ReadingSection(Heading heading, List<OutcomeKey> outcomes, List<String> notes) {
  public ReadingSection {
    outcomes = List.copyOf(outcomes);
    notes = List.copyOf(notes);
  }
}
