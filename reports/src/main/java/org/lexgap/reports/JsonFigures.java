package org.lexgap.reports;

import org.lexgap.core.assessment.Figures;
import org.lexgap.core.assessment.Outcome;
import org.lexgap.reports.model.RangeRow;
import org.lexgap.reports.model.Ranges;

/** Writes the figures of a report as JSON, for every format that is made of JSON. */
final class JsonFigures {

  private final JsonOut json;

  JsonFigures(JsonOut json) {
    this.json = json;
  }

  void write(Ranges ranges) {
    json.array("sets", ranges.sets(), this::range);
    json.array("operations", ranges.operations(), this::range);
    json.object("legislative", () -> figures(ranges.legislative()));
    json.object(
        "checks",
        () -> {
          json.number("raised", ranges.checksRaised());
          json.number("of", ranges.checks());
        });
  }

  private void range(RangeRow row) {
    json.text("set", row.set() == null ? null : row.set().id());
    json.text("title", row.title());
    figures(row.figures());
  }

  private void figures(Figures figures) {
    json.object(
        "counts",
        () -> {
          for (Outcome outcome : Outcome.values()) {
            json.number(outcome.name(), figures.count(outcome));
          }
        });
    json.number("n", figures.applicable());
    json.number("low", figures.low());
    json.number("high", figures.high());
    json.number("mayNotApply", figures.mayNotApply());
  }
}
