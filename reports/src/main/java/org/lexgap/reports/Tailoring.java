package org.lexgap.reports;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.lexgap.core.assessment.Assessment;
import org.lexgap.core.assessment.AssessmentOptions;
import org.lexgap.core.catalogue.ElementSet;
import org.lexgap.core.catalogue.Instrument;
import org.lexgap.core.catalogue.KeyElement;
import org.lexgap.core.catalogue.Source;
import org.lexgap.core.summary.Scope;

/** What it means for a report that it was tailored to some instruments. */
final class Tailoring {

  private static final String ASSESS_OPERATIONAL = "ctx.assess_operational";

  private final ReportContext context;
  private final Assessment assessment;
  private final AssessmentOptions options;

  Tailoring(ReportContext context) {
    this.context = context;
    this.assessment = context.assessment();
    this.options = assessment.options();
  }

  /** Whether a source counts as asked for: any does unless instruments were chosen. */
  boolean isChosen(Source source) {
    return !options.isTailored() || options.against().contains(source.instrument());
  }

  /** One of the sentences on it, or none if nothing was chosen. */
  Optional<String> say(String key) {
    return options.isTailored()
        ? Optional.of(
            context.say(
                key,
                Map.of(
                    "instruments", instruments(),
                    "instrumentsCount", options.against().size(),
                    "n", elementsLeftOut())))
        : Optional.empty();
  }

  private String instruments() {
    List<String> titles =
        assessment.catalogue().instruments().stream()
            .filter(instrument -> options.against().contains(instrument.id()))
            .map(Instrument::shortTitle)
            .toList();
    return context.wording().list(titles);
  }

  private long elementsLeftOut() {
    return assessment.catalogue().elements().stream()
        .filter(element -> isAskedFor(element.set()))
        .filter(element -> !element.isOperational() || practiceIsAskedFor(element))
        .filter(element -> !options.concerns(element))
        .count();
  }

  /** Whether a set was asked for, even if none of its elements is left. */
  private boolean isAskedFor(String set) {
    return options.sets().isEmpty() || options.sets().contains(set);
  }

  private boolean practiceIsAskedFor(KeyElement element) {
    return options.sets().contains(element.set())
        || assessment
            .summary()
            .own(Scope.JURISDICTION, ASSESS_OPERATIONAL)
            .filter(answer -> answer.value().toString().equals("yes"))
            .isPresent();
  }

  /** The titles of the legislative sets that were not asked for. */
  List<String> setsLeftOut() {
    return assessment.catalogue().sets().stream()
        .filter(set -> !set.operational() && !isAskedFor(set.id()))
        .map(ElementSet::title)
        .toList();
  }
}
