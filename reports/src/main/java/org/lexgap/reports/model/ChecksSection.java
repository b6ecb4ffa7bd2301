package org.lexgap.reports.model;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The checks.
 *
 * @param heading the heading
 * @param intro how many are raised
 * @param raised in full
 * @param open those that answers could still raise
 * @param openIntro how many those are; null if there are none
 * @param quiet those not raised
 * @param quietIntro how many those are; null if there are none
 */
public record ChecksSection(
    Heading heading,
    String intro,
    List<CheckEntry> raised,
    List<CheckEntry> open,
    @Nullable String openIntro,
    List<CheckEntry> quiet,
    @Nullable String quietIntro) {
  public ChecksSection {
    raised = List.copyOf(raised);
    open = List.copyOf(open);
    quiet = List.copyOf(quiet);
  }
}
