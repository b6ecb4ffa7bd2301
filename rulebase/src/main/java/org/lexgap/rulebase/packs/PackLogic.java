package org.lexgap.rulebase.packs;

import java.util.ArrayList;
import java.util.List;
import org.lexgap.core.assessment.Outcome;
import org.lexgap.core.catalogue.Catalogue;
import org.lexgap.core.catalogue.Check;
import org.lexgap.core.catalogue.KeyElement;
import org.lexgap.core.catalogue.Pack;
import org.lexgap.core.catalogue.PackOverride;
import org.lexgap.core.catalogue.Source;
import org.lexgap.rulebase.cases.NearMiss;
import org.lexgap.rulebase.cases.RuleCase;
import org.lexgap.rulebase.catalogue.Mistake;
import org.lexgap.rulebase.logic.CompleteAnswers;
import org.lexgap.rulebase.logic.ElementTree;
import org.lexgap.rulebase.logic.LogicTrees;

/** What the logic, cases and overrides of a pack leave open. */
final class PackLogic {

  private final Catalogue catalogue;
  private final Pack pack;
  private final Places places;
  private final List<RuleCase> cases;
  private final List<Mistake> mistakes = new ArrayList<>();
  private final List<Mistake> warnings = new ArrayList<>();

  PackLogic(Catalogue catalogue, Pack pack, Places places, List<RuleCase> cases) {
    this.catalogue = catalogue;
    this.pack = pack;
    this.places = places;
    this.cases = cases;
    LogicTrees trees = new LogicTrees(catalogue.vocabulary(), catalogue.benchmarks());
    version();
    catalogue.elements().stream()
        .filter(element -> pack.brings(element.id()))
        .forEach(element -> element(element, trees.parse(element)));
    catalogue.checks().stream().filter(check -> pack.brings(check.id())).forEach(this::check);
    pack.overrides().forEach(this::override);
  }

  List<Mistake> mistakes() {
    return mistakes;
  }

  List<Mistake> warnings() {
    return warnings;
  }

  private void version() {
    pack.missesRulebase(catalogue.version())
        .ifPresent(version -> warnings.add(places.atManifest(otherVersion(version))));
  }

  private String otherVersion(String version) {
    return "The pack was written for the rulebase (%s), and this is (%s). Run its cases and add the"
            .formatted(String.join(", ", pack.rulebases()), version)
        + " version.";
  }

  private void element(KeyElement element, ElementTree tree) {
    String id = element.id();
    element.sources().forEach(source -> source(id, source));
    List<RuleCase> own = of(id);
    for (Outcome outcome : tree.reachable()) {
      caseFor(id, own, outcome.key());
    }
    nearMiss(id, own);
    CompleteAnswers answers = CompleteAnswers.of(catalogue.vocabulary(), tree);
    for (Outcome outcome : answers.unreached()) {
      mistakes.add(
          places.at(
              id,
              "The branch (%s) of (%s) can never be the outcome. Mend its condition or write never."
                  .formatted(outcome.key(), id)));
    }
    answers
        .undecided()
        .ifPresent(
            example ->
                warn(
                    id,
                    "No branch of (%s) is true for the complete answers %s. A person must then judge."
                        .formatted(id, example)));
    if (!answers.whole()) {
      warn(id, "The answers to (%s) are too many to be walked through.".formatted(id));
    }
  }

  private void check(Check check) {
    check.sources().forEach(source -> source(check.id(), source));
    List<RuleCase> own = of(check.id());
    caseFor(check.id(), own, "raised");
    caseFor(check.id(), own, "not-raised");
    nearMiss(check.id(), own);
  }

  private List<RuleCase> of(String id) {
    return cases.stream().filter(ruleCase -> ruleCase.id().equals(id)).toList();
  }

  private void caseFor(String id, List<RuleCase> own, String outcome) {
    if (own.stream().noneMatch(ruleCase -> ruleCase.expect().equals(outcome))) {
      warn(id, "No case of (%s) comes out as (%s). Add one.".formatted(id, outcome));
    }
  }

  private void nearMiss(String id, List<RuleCase> own) {
    if (own.stream().noneMatch(ruleCase -> NearMiss.isOne(ruleCase, own))) {
      warn(
          id,
          "No case of (%s) is a near miss: one that differs in one answer from another and comes out"
                  .formatted(id)
              + " otherwise. Add one.");
    }
  }

  private void source(String id, Source source) {
    if (source.isUnread()) {
      warn(
          id,
          "The source (%s, %s) of (%s) is marked (%s): reports say to confirm it before quoting."
              .formatted(source.instrument(), source.ref(), id, source.check().key()));
    }
  }

  private void override(PackOverride override) {
    if (override.standard().equals(override.own())) {
      warn(
          override.id(),
          "The key (%s) of (%s) is (%s) in the standard catalogue too. Remove it."
              .formatted(override.key(), override.id(), override.own()));
    } else if (List.of("severity", "value").contains(override.key())) {
      warn(
          override.id(),
          "The %s of (%s) is (%s) in place of (%s). Reports say so."
              .formatted(override.key(), override.id(), override.own(), override.standard()));
    }
  }

  private void warn(String id, String message) {
    warnings.add(places.at(id, message));
  }
}
