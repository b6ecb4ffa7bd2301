package org.lexgap.reports;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.lexgap.core.assessment.Assessment;
import org.lexgap.core.assessment.CheckResult;
import org.lexgap.core.assessment.Figures;
import org.lexgap.core.assessment.Outcome;
import org.lexgap.core.catalogue.ElementSet;
import org.lexgap.reports.model.RangeRow;
import org.lexgap.reports.model.Ranges;

/** Coverage in words: a range of a number, with what is left out, and never a score. */
final class RangeAuthor {

  private final ReportContext context;
  private final Assessment assessment;

  RangeAuthor(ReportContext context) {
    this.context = context;
    this.assessment = context.assessment();
  }

  Ranges ranges() {
    List<RangeRow> legislative = rows(false);
    int raised = (int) assessment.checks().stream().filter(CheckResult::isRaised).count();
    return new Ranges(
        legislative,
        legislative.size() > 1 ? total(legislative.size()) : null,
        operationsAsked() ? rows(true) : List.of(),
        assessment.legislativeFigures(),
        raised,
        assessment.checks().size(),
        notes(raised));
  }

  /** Operational elements count only where the sheet asks for them; else none of them applies. */
  boolean operationsAsked() {
    return assessment.sets().stream()
        .filter(ElementSet::operational)
        .anyMatch(set -> assessment.figures(set).applicable() > 0);
  }

  private List<RangeRow> rows(boolean operational) {
    return assessment.sets().stream()
        .filter(set -> set.operational() == operational)
        .map(set -> row(set, title(set), assessment.figures(set)))
        .toList();
  }

  private String title(ElementSet set) {
    return set.operational()
        ? context.say("ranges.operations", Map.of("set", set.title()))
        : set.title();
  }

  private RangeRow total(int sets) {
    return row(
        null, context.say("ranges.total", Map.of("n", sets)), assessment.legislativeFigures());
  }

  private RangeRow row(@Nullable ElementSet set, String title, Figures figures) {
    Map<String, ?> words = words(figures);
    return new RangeRow(
        set,
        title,
        figures,
        range(figures),
        context.say("range.of", words),
        context.say("range.aria", words),
        context.say("range.counts", Map.of("set", title, "counts", counts(figures))));
  }

  /** The seven counts in words, zeros included. */
  private String counts(Figures figures) {
    Badges badges = new Badges(context.wording());
    return context
        .wording()
        .list(
            Arrays.stream(Outcome.values())
                .map(
                    outcome ->
                        context.say(
                            "range.count",
                            Map.of("outcome", badges.word(outcome), "n", figures.count(outcome))))
                .toList());
  }

  private static Map<String, ?> words(Figures figures) {
    return Map.of(
        "low", figures.low(),
        "high", figures.high(),
        "n", figures.applicable(),
        "state", figures.low() == figures.high() ? "closed" : "open");
  }

  String range(Figures figures) {
    return context.say(
        figures.low() == figures.high() ? "range.closed" : "range.open", words(figures));
  }

  private List<String> notes(int raised) {
    Figures all = assessment.legislativeFigures();
    List<String> notes = new ArrayList<>();
    notes.add(
        context.say(
            "ranges.note",
            Map.of(
                "left", all.count(Outcome.NOT_APPLICABLE),
                "total", all.total(),
                "n", all.applicable())));
    if (all.mayNotApply() > 0) {
      notes.add(
          context.say(
              "ranges.mayNotApply", Map.of("n", all.mayNotApply(), "total", all.applicable())));
    }
    if (!assessment.checks().isEmpty()) {
      notes.add(
          context.say(
              "ranges.checks",
              Map.of(
                  "raised", raised,
                  "total", assessment.checks().size(),
                  "section", context.number(SectionKind.CHECKS))));
    }
    return notes;
  }
}
