package org.lexgap.reports.model;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.lexgap.core.assessment.RoadMap;

/**
 * One step of the road map.
 *
 * @param step the step as data
 * @param title what would be amended
 * @param urgency how soon it is worth doing, in words
 * @param rests on which steps it rests, in words
 * @param note that something is to be looked up first; null if every question has an answer
 * @param answers the answers that would be different
 * @param effects what came of it when it was tried, what it closes first; at least one group
 */
public record StepEntry(
    RoadMap.Step step,
    String title,
    String urgency,
    String rests,
    @Nullable String note,
    List<SupposedRow> answers,
    List<LinkGroup> effects) {
  public StepEntry {
    answers = List.copyOf(answers);
    effects = List.copyOf(effects);
  }
}
