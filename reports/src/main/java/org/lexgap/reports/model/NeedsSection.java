package org.lexgap.reports.model;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What the practice of agencies lacks, apart from the law.
 *
 * @param heading the heading
 * @param intro how much is in place
 * @param topics the needs by topic
 * @param unanswered practice that nobody reported
 * @param unansweredIntro how much that is; null if everything was reported
 */
public record NeedsSection(
    Heading heading,
    String intro,
    List<NeedGroup> topics,
    List<ElementLink> unanswered,
    @Nullable String unansweredIntro) {
  public NeedsSection {
    topics = List.copyOf(topics);
    unanswered = List.copyOf(unanswered);
  }
}
