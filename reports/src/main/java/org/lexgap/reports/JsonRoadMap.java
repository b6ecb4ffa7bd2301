package org.lexgap.reports;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.lexgap.core.assessment.RoadMap;
import org.lexgap.core.assessment.RoadMap.Step;
import org.lexgap.core.assessment.SupposedAnswer;
import org.lexgap.core.summary.AnswerValue;

/** Writes a road map as JSON; null for a report without. */
final class JsonRoadMap {

  private final JsonOut json;

  JsonRoadMap(JsonOut json) {
    this.json = json;
  }

  void write(GapReport report) {
    if (report.roadMap() == null) {
      json.text("roadMap", null);
      return;
    }
    json.object("roadMap", () -> map(report.roadMap().map()));
  }

  private void map(RoadMap map) {
    json.array("steps", map.steps(), this::step);
    json.texts("without", map.without());
    json.array(
        "levers",
        map.levers(),
        lever -> {
          answers(lever.answers());
          json.texts("closes", lever.closes());
        });
  }

  private void step(Step step) {
    json.number("number", step.number());
    json.text("urgency", step.urgency().key());
    json.array(
        "provisions",
        step.provisions(),
        provision -> {
          json.text("law", provision.scope().toString());
          json.text("citation", provision.citation());
        });
    answers(step.answers());
    json.texts("closes", step.closes());
    json.texts("improves", step.improves());
    json.texts("worsens", step.worsens());
    json.texts("resolves", step.resolves());
    json.texts("raises", step.raises());
    json.numbers("after", step.after());
  }

  private void answers(List<SupposedAnswer> answers) {
    json.array(
        "answers",
        answers,
        answer -> {
          json.text("law", answer.scope().toString());
          json.flag("anyLaw", answer.anyLaw());
          json.text("field", answer.field());
          json.text("present", text(answer.present()));
          json.text("other", text(answer.other()));
        });
  }

  private static @Nullable String text(@Nullable AnswerValue value) {
    return value == null ? null : value.toString();
  }
}
