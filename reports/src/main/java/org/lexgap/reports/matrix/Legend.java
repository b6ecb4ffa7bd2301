package org.lexgap.reports.matrix;

import java.util.List;

/**
 * What the marks mean, in words.
 *
 * @param outcomes the seven outcomes of elements
 * @param checks the signs of checks; none where no check is shown
 * @param notes what stands beside a letter
 * @param inWords the outcomes with their letters, in one line
 */
public record Legend(List<Sign> outcomes, List<Sign> checks, List<String> notes, String inWords) {
  public Legend {
    outcomes = List.copyOf(outcomes);
    checks = List.copyOf(checks);
    notes = List.copyOf(notes);
  }
}
