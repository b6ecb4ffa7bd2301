package org.lexgap.rulebase.engine;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.lexgap.core.assessment.Change;
import org.lexgap.core.assessment.CheckResult;
import org.lexgap.core.assessment.Outcome;
import org.lexgap.core.catalogue.FieldType;
import org.lexgap.core.catalogue.Keyed;
import org.lexgap.core.catalogue.ScopeLevel;
import org.lexgap.core.catalogue.Vocabulary;
import org.lexgap.core.summary.Answer;
import org.lexgap.core.summary.AnswerValue;
import org.lexgap.core.summary.Scope;
import org.lexgap.core.summary.StatuteSummary;
import org.lexgap.rulebase.logic.CheckTree;
import org.lexgap.rulebase.logic.ElementTree;
import org.lexgap.rulebase.logic.Expr;
import org.lexgap.rulebase.logic.Thresholds;

/** Lays every single different answer before the rules and keeps those that change an outcome. */
final class Changes {

  private static final List<Keyed> BEST_FIRST =
      List.of(
          Outcome.MET,
          Outcome.PARTIAL,
          Outcome.REVIEW,
          Outcome.UNKNOWN,
          Outcome.MISSING,
          Outcome.CONFLICT,
          Outcome.NOT_APPLICABLE,
          CheckResult.Status.NOT_RAISED,
          CheckResult.Status.UNKNOWN,
          CheckResult.Status.RAISED);

  private final ScopeLevel level;
  private final Collection<Expr> conditions;
  private final Vocabulary vocabulary;
  private final Laid laid;
  private final Function<StatuteSummary, ? extends Keyed> rules;
  private final Keyed now;

  private Changes(
      ScopeLevel level,
      Collection<Expr> conditions,
      Vocabulary vocabulary,
      Laid laid,
      Function<StatuteSummary, ? extends Keyed> rules) {
    this.level = level;
    this.conditions = conditions;
    this.vocabulary = vocabulary;
    this.laid = laid;
    this.rules = rules;
    this.now = rules.apply(laid.sheet());
  }

  static List<Change> of(
      ElementTree tree, Vocabulary vocabulary, Laid laid, Function<StatuteSummary, Outcome> rules) {
    Set<String> facts = tree.appliesIfFields();
    Set<String> read = new LinkedHashSet<>(tree.fields());
    read.addAll(facts);
    return new Changes(
            tree.element().scope(),
            tree.branches().values(),
            vocabulary,
            laid.relevantTo(read),
            rules)
        .of(AnswerSlots.of(laid.counted(), tree.element().scope(), tree.fields(), facts));
  }

  static List<Change> of(
      CheckTree tree,
      Vocabulary vocabulary,
      Laid laid,
      Function<StatuteSummary, CheckResult.Status> rules) {
    return new Changes(
            tree.check().scope(),
            List.of(tree.raiseWhen()),
            vocabulary,
            laid.relevantTo(tree.fields()),
            rules)
        .of(AnswerSlots.of(laid.counted(), tree.check().scope(), tree.fields(), Set.of()));
  }

  private List<Change> of(List<AnswerSlot> slots) {
    return slots.stream()
        .flatMap(slot -> of(slot).stream())
        .sorted(Comparator.comparingInt(change -> BEST_FIRST.indexOf(change.outcome())))
        .toList();
  }

  private List<Change> of(AnswerSlot slot) {
    OtherAnswers others = new OtherAnswers(vocabulary.field(slot.field()), slot.present());
    Set<Double> thresholds = thresholds(slot);
    List<Change> changes = new ArrayList<>();
    others.all(thresholds).forEach(other -> tryOut(slot, other, changes));
    if (slot.own()) {
      tryOut(slot, null, changes);
    }
    if (vocabulary.field(slot.field()).type() == FieldType.NUMBER) {
      return new NearestNumbers(slot.present(), thresholds).of(changes);
    }
    return changes.stream().filter(change -> isNeeded(change, changes, others)).toList();
  }

  private void tryOut(AnswerSlot slot, @Nullable AnswerValue other, List<Change> changes) {
    Change tried = change(slot, other, now);
    Keyed outcome = rules.apply(tried.applyTo(laid.sheet()));
    if (outcome != now) {
      changes.add(change(slot, other, outcome));
    }
  }

  private static Change change(AnswerSlot slot, @Nullable AnswerValue other, Keyed outcome) {
    return new Change(slot.scope(), slot.anyLaw(), slot.field(), slot.present(), other, outcome);
  }

  /** The whole list is worth saying only if no single value of it comes to the same. */
  private static boolean isNeeded(Change change, List<Change> all, OtherAnswers others) {
    return !others.isWhole(change.other())
        || all.stream().noneMatch(o -> o != change && o.outcome() == change.outcome());
  }

  private Set<Double> thresholds(AnswerSlot slot) {
    Set<Double> thresholds = new TreeSet<>();
    for (Scope scope : compared(slot)) {
      thresholds.addAll(
          Thresholds.of(
              slot.field(),
              conditions,
              field -> laid.counted().effective(scope, field).map(Answer::value).orElse(null)));
    }
    return thresholds;
  }

  /**
   * A number is compared within its law or offence, and within those that inherit it; where laws
   * are united, with that of any law.
   */
  private List<Scope> compared(AnswerSlot slot) {
    boolean within = level == ScopeLevel.OFFENCE && !slot.scope().isJurisdiction();
    List<Scope> scopes = new ArrayList<>(List.of(slot.scope()));
    laid.counted().scopes().stream()
        .filter(scope -> !within || scope.lawScope().equals(slot.scope()))
        .forEach(scopes::add);
    return scopes;
  }
}
