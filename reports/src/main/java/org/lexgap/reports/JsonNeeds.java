package org.lexgap.reports;

import java.util.List;
import org.lexgap.core.assessment.CapacityNeed;
import org.lexgap.core.summary.Answer;
import org.lexgap.reports.model.ElementLink;
import org.lexgap.reports.model.NeedsSection;

/** Writes what agencies lack as JSON objects; empty lists where practice was not asked for. */
final class JsonNeeds {

  private final JsonOut json;

  JsonNeeds(JsonOut json) {
    this.json = json;
  }

  void write(GapReport report) {
    NeedsSection section = report.needs();
    json.array("capacityNeeds", report.assessment().capacityNeeds(), this::need);
    json.texts(
        "capacityNotAnswered",
        section == null ? List.of() : section.unanswered().stream().map(ElementLink::id).toList());
  }

  private void need(CapacityNeed need) {
    Answer answer = need.answer();
    json.text("element", need.element().id());
    json.text("topic", need.element().topic());
    json.text("title", need.element().title());
    json.text("outcome", need.outcome().name());
    json.text("answer", answer == null ? null : answer.value().toString());
    json.texts("sharedBy", need.sharedBy());
  }
}
