package org.lexgap.rulebase.roadmap;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.lexgap.core.assessment.Outcome;
import org.lexgap.core.assessment.SupposedAnswer;
import org.lexgap.core.catalogue.ScopeLevel;
import org.lexgap.core.catalogue.Vocabulary;
import org.lexgap.core.summary.AnswerValue;
import org.lexgap.core.summary.Scope;
import org.lexgap.core.summary.StatuteSummary;
import org.lexgap.rulebase.logic.ElementTree;

/** Finds for one element the fewest different answers of laws and offences that meet it. */
final class Remedies {

  private static final Set<Outcome> MET = EnumSet.of(Outcome.MET);

  /** Beside a law that meets the element, any of these does no harm. */
  private static final Set<Outcome> HARMLESS =
      EnumSet.of(Outcome.MET, Outcome.PARTIAL, Outcome.MISSING);

  private final Rules rules;
  private final Vocabulary vocabulary;

  Remedies(Rules rules, Vocabulary vocabulary) {
    this.rules = rules;
    this.vocabulary = vocabulary;
  }

  /**
   * A remedy for a gap.
   *
   * @param tree the element
   * @param sheet the answers
   * @return a remedy by the tree of the logic, or empty if none was found; whoever uses it lays it
   *     before the rules
   */
  Optional<Remedy> of(ElementTree tree, StatuteSummary sheet) {
    Attempt attempt = new Attempt(tree, sheet);
    int units = rules.sights(attempt.sheet).size();
    for (int unit = 0; unit < units; unit++) {
      attempt.mend(unit);
    }
    return attempt.isMended()
        ? Optional.of(new Remedy(tree.id(), attempt.answers))
        : Optional.empty();
  }

  /** Mends one unit of a federal State after the other; what one needs may serve the next. */
  private final class Attempt {

    private final ElementTree tree;
    private final StatuteSummary before;
    private final List<SupposedAnswer> answers = new ArrayList<>();
    private StatuteSummary sheet;

    private Attempt(ElementTree tree, StatuteSummary sheet) {
      this.tree = tree;
      this.before = sheet;
      this.sheet = sheet.relevantTo(tree.fields());
    }

    private boolean isMended() {
      return !answers.isEmpty() && rules.sights(sheet).stream().allMatch(this::isMet);
    }

    private boolean isMet(Sight sight) {
      if (tree.element().scope() == ScopeLevel.JURISDICTION) {
        return outcome(sight, Scope.JURISDICTION) == Outcome.MET;
      }
      Set<Outcome> outcomes =
          participants(sight).stream()
              .map(scope -> outcome(sight, scope))
              .collect(Collectors.toSet());
      return outcomes.contains(Outcome.MET) && !outcomes.contains(Outcome.CONFLICT);
    }

    private Outcome outcome(Sight sight, Scope scope) {
      return FewestAnswers.outcome(tree, sight.of(scope));
    }

    private void mend(int unit) {
      if (tree.element().scope() == ScopeLevel.JURISDICTION) {
        mendUnited(unit);
      } else {
        mendConflicts(unit);
        mendBest(unit);
      }
    }

    private Sight sight(int unit) {
      return rules.sights(sheet).get(unit);
    }

    private void mendUnited(int unit) {
      Sight sight = sight(unit);
      FewestAnswers.of(tree, vocabulary, sight.of(Scope.JURISDICTION), MET)
          .ifPresent(
              found ->
                  found.forEach((field, value) -> united(sight, vocabulary, unit, field, value)));
    }

    private void united(Sight sight, Vocabulary fields, int unit, String field, AnswerValue value) {
      UnitedAnswer united = new UnitedAnswer(sight, fields.field(field), tree);
      for (List<SupposedAnswer> way : united.ways(before, value)) {
        StatuteSummary changed = SupposedAnswer.applyAll(way, sheet);
        if (value.equals(rules.sights(changed).get(unit).of(Scope.JURISDICTION).value(field))) {
          take(way);
          return;
        }
      }
    }

    /** Laws before their offences, which may inherit what is mended. */
    private void mendConflicts(int unit) {
      for (Scope scope : participants(sight(unit))) {
        if (outcome(sight(unit), scope) == Outcome.CONFLICT) {
          found(unit, scope, MET)
              .or(() -> found(unit, scope, HARMLESS))
              .ifPresent(found -> take(scope, found));
        }
      }
    }

    private void mendBest(int unit) {
      Sight sight = sight(unit);
      List<Scope> participants = participants(sight);
      if (participants.stream().anyMatch(scope -> outcome(sight, scope) == Outcome.MET)) {
        return;
      }
      record Way(Scope scope, Map<String, AnswerValue> found) {}
      participants.stream()
          .flatMap(scope -> found(unit, scope, MET).map(found -> new Way(scope, found)).stream())
          .min(Comparator.comparingInt(way -> way.found().size()))
          .ifPresent(way -> take(way.scope(), way.found()));
    }

    private List<Scope> participants(Sight sight) {
      return sight.answering(tree.fields()).stream()
          .sorted(Comparator.comparing(Scope::isOffence))
          .toList();
    }

    private Optional<Map<String, AnswerValue>> found(int unit, Scope scope, Set<Outcome> wanted) {
      return FewestAnswers.of(tree, vocabulary, sight(unit).of(scope), wanted);
    }

    private void take(Scope scope, Map<String, AnswerValue> found) {
      List<SupposedAnswer> taken = new ArrayList<>();
      found.forEach((field, value) -> taken.add(supposed(scope, field, value)));
      take(taken);
    }

    /** What an offence inherits is changed where it stands: in the law. */
    private SupposedAnswer supposed(Scope scope, String field, AnswerValue value) {
      boolean inherited =
          sheet.own(scope, field).isEmpty() && sheet.own(scope.lawScope(), field).isPresent();
      Scope place = inherited ? scope.lawScope() : scope;
      return new SupposedAnswer(
          place,
          false,
          field,
          before.effective(place, field).map(answer -> answer.value()).orElse(null),
          value);
    }

    /** An answer that is supposed twice is supposed as it was last. */
    private void take(List<SupposedAnswer> taken) {
      Set<SupposedAnswer> all = new LinkedHashSet<>(answers);
      taken.forEach(
          one -> all.removeIf(o -> o.scope().equals(one.scope()) && o.field().equals(one.field())));
      all.addAll(taken);
      answers.clear();
      answers.addAll(all);
      sheet = SupposedAnswer.applyAll(taken, sheet);
    }
  }
}
