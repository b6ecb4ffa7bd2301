package org.lexgap.reports.model;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.lexgap.core.assessment.Figures;

/**
 * Coverage by set: a range, never a score.
 *
 * @param sets the legislative sets
 * @param total all of them together; null if there is one only
 * @param operations what is counted apart
 * @param legislative the figures of all legislative sets together
 * @param checksRaised how many checks are raised
 * @param checks how many checks there are
 * @param notes what counts and what is left out
 */
public record Ranges(
    List<RangeRow> sets,
    @Nullable RangeRow total,
    List<RangeRow> operations,
    Figures legislative,
    int checksRaised,
    int checks,
    List<String> notes) {
  public Ranges {
    sets = List.copyOf(sets);
    operations = List.copyOf(operations);
    notes = List.copyOf(notes);
  }
}
