package org.lexgap.core.summary;

import static java.util.stream.Collectors.toSet;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/**
 * All answers on one jurisdiction or one draft bill, over one or more laws. Immutable.
 *
 * <p>Each scope answers a field at most once: where a table answers it twice, lists are united and
 * of anything else the first answer counts.
 */
public final class StatuteSummary {

  private final Map<Scope, Map<String, Answer>> byScope;
  private final List<Law> laws;

  private StatuteSummary(Map<Scope, Map<String, Answer>> byScope) {
    this.byScope = byScope;
    this.laws = readLaws(byScope);
  }

  /**
   * A summary of these answers.
   *
   * @param answers the answers, in the order of the table
   * @return the summary
   */
  public static StatuteSummary of(Collection<Answer> answers) {
    Map<Scope, Map<String, Answer>> byScope = new LinkedHashMap<>();
    for (Answer answer : answers) {
      byScope
          .computeIfAbsent(answer.scope(), scope -> new LinkedHashMap<>())
          .merge(answer.field(), answer, StatuteSummary::united);
    }
    byScope.replaceAll((scope, fields) -> Collections.unmodifiableMap(fields));
    return new StatuteSummary(Collections.unmodifiableMap(byScope));
  }

  private static Answer united(Answer first, Answer second) {
    if (first.value() instanceof AnswerValue.Items a
        && second.value() instanceof AnswerValue.Items b) {
      List<String> all = new ArrayList<>(a.values());
      all.addAll(b.values());
      return first.withValue(new AnswerValue.Items(all));
    }
    return first;
  }

  private static List<Law> readLaws(Map<Scope, Map<String, Answer>> byScope) {
    Map<String, List<Scope>> scopesOfLaw = new LinkedHashMap<>();
    byScope.keySet().stream()
        .filter(scope -> !scope.isJurisdiction())
        .forEach(
            scope -> scopesOfLaw.computeIfAbsent(scope.law(), id -> new ArrayList<>()).add(scope));
    return scopesOfLaw.entrySet().stream()
        .map(entry -> readLaw(entry.getKey(), entry.getValue(), byScope))
        .toList();
  }

  private static Law readLaw(
      String id, List<Scope> scopes, Map<Scope, Map<String, Answer>> byScope) {
    List<Offence> offences =
        scopes.stream()
            .filter(Scope::isOffence)
            .map(scope -> new LawReader(byScope.get(scope)).offence(scope))
            .toList();
    return new LawReader(byScope.getOrDefault(Scope.ofLaw(id), Map.of())).law(id, offences);
  }

  /**
   * The name of the jurisdiction, or of the sponsor of a draft bill.
   *
   * @return what {@code ctx.jurisdiction} says; empty if it is blank
   */
  public Optional<String> jurisdiction() {
    return own(Scope.JURISDICTION, "ctx.jurisdiction").map(answer -> answer.value().toString());
  }

  /**
   * The laws in the order in which they first appear. An id under which only agency practice stands
   * ({@code OPS}) is listed as well.
   *
   * @return the laws
   */
  public List<Law> laws() {
    return laws;
  }

  /**
   * The law with this id.
   *
   * @param id a law id
   * @return the law, or empty if the table has none
   */
  public Optional<Law> law(String id) {
    return laws.stream().filter(law -> law.id().equals(id)).findFirst();
  }

  /**
   * Every answer.
   *
   * @return the answers by scope, in the order of the table
   */
  public List<Answer> answers() {
    return byScope.values().stream().flatMap(fields -> fields.values().stream()).toList();
  }

  /**
   * The laws and offences that have answers.
   *
   * @return their scopes, in the order of the table, without the jurisdiction itself
   */
  public List<Scope> scopes() {
    return byScope.keySet().stream().filter(scope -> !scope.isJurisdiction()).toList();
  }

  /**
   * What a scope itself answers.
   *
   * @param scope the jurisdiction, a law or an offence
   * @return its own answers by field
   */
  public Map<String, Answer> own(Scope scope) {
    return byScope.getOrDefault(scope, Map.of());
  }

  /**
   * What a scope itself answers to one field.
   *
   * @param scope the jurisdiction, a law or an offence
   * @param field the field's name
   * @return the answer, or empty if it gives none
   */
  public Optional<Answer> own(Scope scope, String field) {
    return Optional.ofNullable(own(scope).get(field));
  }

  /**
   * What holds for a scope: its own answer, else its law's, else the fact about the State.
   *
   * @param scope the jurisdiction, a law or an offence
   * @param field the field's name
   * @return the answer, or empty if it is unknown
   */
  public Optional<Answer> effective(Scope scope, String field) {
    if (field.startsWith("ctx.")) {
      return own(Scope.JURISDICTION, field);
    }
    Optional<Answer> own = own(scope, field);
    return own.isPresent() || !scope.isOffence() ? own : own(scope.lawScope(), field);
  }

  /**
   * The same summary with only the answers that satisfy a condition.
   *
   * @param condition which answers stay
   * @return a copy
   */
  public StatuteSummary filter(Predicate<Answer> condition) {
    return of(answers().stream().filter(condition).toList());
  }

  /**
   * What matters to decide over some fields: their answers, facts about the State, what laws say of
   * themselves, and every answer of a law that was declared to be read as a whole, because its
   * silence speaks.
   *
   * @param fields names of fields
   * @return a copy
   */
  public StatuteSummary relevantTo(Set<String> fields) {
    Set<String> whole = laws.stream().filter(Law::readWhole).map(Law::id).collect(toSet());
    return filter(
        answer ->
            fields.contains(answer.field())
                || answer.scope().isJurisdiction()
                || answer.field().startsWith("law.")
                || whole.contains(answer.scope().law()));
  }

  /**
   * The same summary in which one answer is added, or replaces that of the same scope and field.
   *
   * @param answer the new answer
   * @return a copy
   */
  public StatuteSummary with(Answer answer) {
    List<Answer> answers = new ArrayList<>(answers());
    answers.removeIf(
        old -> old.scope().equals(answer.scope()) && old.field().equals(answer.field()));
    answers.add(answer);
    return of(answers);
  }

  /**
   * The same summary in which some answers are added, or replace those of the same scope and field.
   *
   * @param others the new answers
   * @return a copy
   */
  public StatuteSummary withAll(Collection<Answer> others) {
    StatuteSummary replacing = of(others);
    List<Answer> answers = new ArrayList<>(answers());
    answers.removeIf(old -> replacing.own(old.scope(), old.field()).isPresent());
    answers.addAll(replacing.answers());
    return of(answers);
  }

  /**
   * Two summaries are equal if they hold the same answers, in any order.
   *
   * @param other another object
   * @return true if it is a summary with the same answers
   */
  @Override
  public boolean equals(@Nullable Object other) {
    return other instanceof StatuteSummary summary && summary.byScope.equals(byScope);
  }

  @Override
  public int hashCode() {
    return byScope.hashCode();
  }

  @Override
  public String toString() {
    return "%s (%d answers)".formatted(jurisdiction().orElse("unnamed"), answers().size());
  }
}
