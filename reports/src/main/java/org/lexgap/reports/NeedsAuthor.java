package org.lexgap.reports;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.lexgap.core.assessment.CapacityNeed;
import org.lexgap.core.assessment.Finding;
import org.lexgap.core.assessment.Outcome;
import org.lexgap.core.summary.Answer;
import org.lexgap.reports.model.ElementLink;
import org.lexgap.reports.model.NeedGroup;
import org.lexgap.reports.model.NeedRow;
import org.lexgap.reports.model.NeedsSection;

/** Tells what the practice of agencies lacks, apart from the law. */
final class NeedsAuthor {

  private final ReportContext context;
  private final Links links;
  private final List<Finding> practice;

  NeedsAuthor(ReportContext context) {
    this.context = context;
    this.links = new Links(context);
    this.practice =
        context.assessment().findings().stream()
            .filter(finding -> finding.element().isOperational())
            .filter(finding -> finding.outcome() != Outcome.NOT_APPLICABLE)
            .toList();
  }

  /** The section; null where practice was not asked for. */
  @Nullable NeedsSection section() {
    if (practice.isEmpty()) {
      return null;
    }
    List<ElementLink> unanswered =
        with(Outcome.UNKNOWN).stream().map(finding -> links.link(finding.element().id())).toList();
    return new NeedsSection(
        context.heading(SectionKind.NEEDS),
        context.say(
            "needs.intro",
            Map.of(
                "total", practice.size(),
                "met", with(Outcome.MET).size(),
                "n", context.assessment().capacityNeeds().size(),
                "review", with(Outcome.REVIEW).size(),
                "unknown", unanswered.size())),
        topics(),
        unanswered,
        unanswered.isEmpty()
            ? null
            : context.say("needs.unanswered", Map.of("n", unanswered.size())));
  }

  private List<Finding> with(Outcome outcome) {
    return practice.stream().filter(finding -> finding.outcome() == outcome).toList();
  }

  private List<NeedGroup> topics() {
    Map<String, List<NeedRow>> byTopic = new LinkedHashMap<>();
    for (CapacityNeed need : context.assessment().capacityNeeds()) {
      byTopic.computeIfAbsent(topic(need), topic -> new ArrayList<>()).add(row(need));
    }
    return byTopic.entrySet().stream()
        .map(topic -> new NeedGroup(topic.getKey(), topic.getValue()))
        .toList();
  }

  /** A pack may bring a topic of its own, or none. */
  private String topic(CapacityNeed need) {
    String topic = need.element().topic();
    return topic == null
        ? context.wording().say("needs.noTopic")
        : new CatalogueWords(context.wording()).topic(topic);
  }

  private NeedRow row(CapacityNeed need) {
    return new NeedRow(
        need,
        links.link(need.element().id()),
        new Badges(context.wording()).of(need.outcome()),
        answer(need.answer()),
        need.sharedBy().stream().map(links::link).toList());
  }

  private String answer(@Nullable Answer answer) {
    return answer == null
        ? context.wording().say("answer.missing")
        : context.answers().value(answer.field(), answer.value());
  }
}
