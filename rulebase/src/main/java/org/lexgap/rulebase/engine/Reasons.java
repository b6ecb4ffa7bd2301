package org.lexgap.rulebase.engine;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import org.lexgap.core.assessment.Evidence;
import org.lexgap.core.assessment.Outcome;
import org.lexgap.core.assessment.Reason;
import org.lexgap.core.assessment.ReasonArgument;
import org.lexgap.core.assessment.ScopeResult;
import org.lexgap.core.summary.Answer;
import org.lexgap.core.summary.AnswerValue;
import org.lexgap.core.summary.Confidence;
import org.lexgap.core.summary.Scope;
import org.lexgap.rulebase.logic.ElementTree;
import org.lexgap.rulebase.logic.Evaluation;
import org.lexgap.rulebase.logic.Expr;
import org.lexgap.rulebase.logic.Fields;
import org.lexgap.rulebase.logic.Term;
import org.lexgap.rulebase.logic.Truth;

/** Why an outcome holds: the branch that was true, the answers that made it so, what is absent. */
final class Reasons {

  private final ElementTree tree;
  private final Decision decision;
  private final List<ScopeResult> results;
  private final boolean mixed;
  private final @Nullable ScopeResult deciding;

  Reasons(ElementTree tree, Decision decision, List<ScopeResult> results) {
    this.tree = tree;
    this.decision = decision;
    this.results = results;
    Outcome combined = decision.combined(tree.id());
    this.mixed = combined == Outcome.PARTIAL && first(Outcome.CONFLICT) != null;
    this.deciding = mixed ? null : first(combined);
  }

  /** The law or offence whose result became the outcome; empty if several made it together. */
  Optional<ScopeResult> deciding() {
    return Optional.ofNullable(deciding);
  }

  private @Nullable ScopeResult first(Outcome outcome) {
    for (ScopeResult result : results) {
      if (result.outcome() == outcome) {
        return result;
      }
    }
    return null;
  }

  Reason reason() {
    return switch (decision.outcome(tree.id())) {
      case NOT_APPLICABLE -> reason("na.reason", "answers", answers(stateEvidence()));
      case UNKNOWN -> unknown();
      case REVIEW -> review();
      default -> isMixed() ? mixed() : decided(deciding().orElseThrow());
    };
  }

  private List<Evidence> stateEvidence() {
    View united = decision.views().united();
    return tree.appliesIfFields().stream()
        .flatMap(field -> united.evidence(field).stream())
        .toList();
  }

  private Reason unknown() {
    if (decision.ruling(tree.id()).isPresent()) {
      List<String> blanks =
          stateEvidence().stream().filter(e -> e.given() == null).map(Evidence::field).toList();
      return reason("unknown.applies", "fields", new ReasonArgument.Fields(blanks));
    }
    List<String> answered =
        tree.fields().stream()
            .filter(field -> results.stream().anyMatch(r -> has(r, field)))
            .toList();
    ReasonArgument all = new ReasonArgument.Fields(new ArrayList<>(tree.fields()));
    return answered.isEmpty()
        ? reason("unknown.none", "fields", all)
        : new Reason(
            "unknown.some",
            arguments("answered", new ReasonArgument.Fields(answered), "fields", all));
  }

  private boolean has(ScopeResult result, String field) {
    return decision.views().of(result.scope()).value(field) != null;
  }

  private Reason review() {
    for (ScopeResult result : results) {
      if (result.outcome() == Outcome.REVIEW) {
        return review(decision.views().of(result.scope()), result.scope());
      }
    }
    throw new IllegalStateException("No result of (%s) is to be judged.".formatted(tree.id()));
  }

  private Reason review(View view, Scope scope) {
    List<Evidence> disputed = evidence(view, a -> a.value() instanceof AnswerValue.Disputed);
    if (!disputed.isEmpty()) {
      return reason("review.disputed", "answers", answers(disputed));
    }
    if (decision.proposal(tree.id(), scope).isEmpty()) {
      return reason("review.noRule", "answers", answers(evidence(view, answer -> true)));
    }
    List<Evidence> uncertain = evidence(view, a -> a.confidence() == Confidence.UNCERTAIN);
    return uncertain.isEmpty()
        ? reason("review.uncited", "answers", answers(evidence(view, FactSheet::isUncited)))
        : reason("review.uncertain", "answers", answers(uncertain));
  }

  private List<Evidence> evidence(View view, Predicate<Answer> which) {
    return tree.fields().stream()
        .flatMap(field -> view.evidence(field).stream())
        .filter(evidence -> evidence.answer().filter(which).isPresent())
        .toList();
  }

  /** Conflict in one law beside met or partly met in another. */
  boolean isMixed() {
    return mixed;
  }

  private Reason mixed() {
    Outcome best =
        results.stream().anyMatch(r -> r.outcome() == Outcome.MET) ? Outcome.MET : Outcome.PARTIAL;
    return new Reason(
        "scopes.mixed",
        arguments(
            "best", scopes(best),
            "bestOutcome", new ReasonArgument.Outcomes(List.of(best)),
            "others", scopes(Outcome.CONFLICT),
            "otherOutcome", new ReasonArgument.Outcomes(List.of(Outcome.CONFLICT)),
            "outcome", new ReasonArgument.Outcomes(List.of(Outcome.PARTIAL))));
  }

  private ReasonArgument scopes(Outcome outcome) {
    return new ReasonArgument.Scopes(
        results.stream().filter(r -> r.outcome() == outcome).map(ScopeResult::scope).toList());
  }

  private Reason decided(ScopeResult result) {
    View view = decision.views().of(result.scope());
    Expr branch = tree.branch(result.outcome());
    List<Expr> holds = Evaluation.of(view).leaves(branch, Truth.TRUE);
    ReasonArgument because = answers(evidence(view, holds));
    return switch (result.outcome()) {
      case MET -> reason("met.reason", "provisions", because);
      case PARTIAL -> partial(view, holds);
      case MISSING -> missing(view, holds);
      default -> reason("conflict.rule", "answers", because);
    };
  }

  private Reason partial(View view, List<Expr> holds) {
    String list = MissingItems.measuredList(tree, holds);
    if (list != null && !MissingItems.absent(tree, view, list).isEmpty()) {
      return items("partial.items", view, list);
    }
    List<Expr> against = Evaluation.of(view).leaves(tree.branch(Outcome.MET), Truth.FALSE);
    return new Reason(
        "partial.branch",
        arguments(
            "holds", answers(evidence(view, holds)), "against", answers(evidence(view, against))));
  }

  private Reason missing(View view, List<Expr> holds) {
    String list = MissingItems.measuredList(tree, holds);
    if (list != null) {
      return items("missing.items", view, list);
    }
    if (holds.size() == 1 && holds.get(0) instanceof Expr.Compare compare) {
      Reason threshold = threshold(view, compare);
      if (threshold != null) {
        return threshold;
      }
    }
    List<Evidence> because = evidence(view, holds);
    boolean allNo =
        because.stream()
            .allMatch(e -> e.answer().filter(a -> a.value().toString().equals("no")).isPresent());
    return reason(allNo ? "missing.no" : "missing.other", "answers", answers(because));
  }

  /** A number that falls short of what the met branch asks of it. */
  private @Nullable Reason threshold(View view, Expr.Compare compare) {
    if (!(compare.left() instanceof Term.FieldRef field)
        || !(compare.right() instanceof Term.Number)) {
      return null;
    }
    return Evaluation.of(view).leaves(tree.branch(Outcome.MET), Truth.FALSE).stream()
        .filter(leaf -> leaf instanceof Expr.Compare wanted && wanted.left().equals(field))
        .map(leaf -> ((Expr.Compare) leaf).right())
        .filter(Term.Number.class::isInstance)
        .findFirst()
        .map(wanted -> threshold(view, field, (Term.Number) wanted))
        .orElse(null);
  }

  private static Reason threshold(View view, Term.FieldRef field, Term.Number wanted) {
    return new Reason(
        "missing.threshold",
        arguments(
            "answers", answers(view.evidence(field.name())),
            "threshold", new ReasonArgument.Count(wanted.value()),
            "field", new ReasonArgument.Fields(List.of(field.name()))));
  }

  private Reason items(String key, View view, String list) {
    return new Reason(
        key,
        arguments(
            "present", new ReasonArgument.Values(list, MissingItems.present(view, list)),
            "absent", new ReasonArgument.Values(list, MissingItems.absent(tree, view, list)),
            "answers", answers(view.evidence(list))));
  }

  private static List<Evidence> evidence(View view, List<Expr> leaves) {
    Set<String> fields = new LinkedHashSet<>();
    leaves.forEach(leaf -> fields.addAll(Fields.of(leaf)));
    List<Evidence> evidence = new ArrayList<>();
    fields.forEach(field -> evidence.addAll(view.evidence(field)));
    return evidence;
  }

  private static ReasonArgument answers(List<Evidence> evidence) {
    return new ReasonArgument.Answers(evidence);
  }

  private static Reason reason(String key, String name, ReasonArgument argument) {
    return new Reason(key, Map.of(name, argument));
  }

  private static Map<String, ReasonArgument> arguments(Object... namesAndArguments) {
    Map<String, ReasonArgument> arguments = new LinkedHashMap<>();
    for (int i = 0; i < namesAndArguments.length; i += 2) {
      arguments.put((String) namesAndArguments[i], (ReasonArgument) namesAndArguments[i + 1]);
    }
    return arguments;
  }
}
