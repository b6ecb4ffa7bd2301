package org.lexgap.reports.model;

import java.util.List;

/**
 * What could not be read.
 *
 * @param heading the heading
 * @param intro how many
 * @param rows all of them, in reading order
 */
public record ProblemsSection(Heading heading, String intro, List<ProblemRow> rows) {
  public ProblemsSection {
    rows = List.copyOf(rows);
  }
}
