package org.lexgap.reports.model;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.lexgap.core.assessment.RoadMap;

/**
 * An order in which the gaps could be closed.
 *
 * @param heading the heading
 * @param map the road map as data
 * @param intro what it is and is not
 * @param leversIntro how far the few answers reach; null if there are none
 * @param levers the few answers that would close most gaps that bind
 * @param steps the steps in order
 * @param without the gaps for which no step was found; null if there are none
 */
public record RoadMapSection(
    Heading heading,
    RoadMap map,
    String intro,
    @Nullable String leversIntro,
    List<LeverEntry> levers,
    List<StepEntry> steps,
    @Nullable LinkGroup without) {
  public RoadMapSection {
    levers = List.copyOf(levers);
    steps = List.copyOf(steps);
  }
}
