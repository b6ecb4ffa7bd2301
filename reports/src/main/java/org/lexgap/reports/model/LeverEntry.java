package org.lexgap.reports.model;

import java.util.List;
import org.lexgap.core.assessment.RoadMap;

/**
 * Answers that would close many gaps that bind.
 *
 * @param lever the answers as data
 * @param answers the answers in words
 * @param closes the elements that would be met
 */
public record LeverEntry(RoadMap.Lever lever, List<SupposedRow> answers, List<ElementLink> closes) {
  public LeverEntry {
    answers = List.copyOf(answers);
    closes = List.copyOf(closes);
  }
}
