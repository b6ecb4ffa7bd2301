package org.lexgap.core.progress;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.lexgap.core.progress.AnswerChange.Kind;
import org.lexgap.core.summary.Answer;
import org.lexgap.core.summary.Scope;
import org.lexgap.core.summary.StatuteSummary;

/** Finds every question that two summaries answer differently. */
final class AnswerChanges {

  private final StatuteSummary before;
  private final StatuteSummary after;

  AnswerChanges(StatuteSummary before, StatuteSummary after) {
    this.before = before;
    this.after = after;
  }

  /** The differences: laws in both, in the order of the later summary, then laws in one only. */
  List<AnswerChange> find() {
    List<AnswerChange> changes = new ArrayList<>();
    Map<String, List<Scope>> ofLaws = new LinkedHashMap<>();
    for (Scope scope : scopes()) {
      for (String field : fields(scope)) {
        if (isInBoth(scope)) {
          change(scope, field).ifPresent(changes::add);
        } else {
          ofLaws.computeIfAbsent(field, key -> new ArrayList<>()).add(scope);
        }
      }
    }
    ofLaws.forEach((field, scopes) -> changes.add(ofLaws(field, scopes)));
    return changes;
  }

  private List<Scope> scopes() {
    Set<Scope> scopes = new LinkedHashSet<>(List.of(Scope.JURISDICTION));
    scopes.addAll(after.scopes());
    scopes.addAll(before.scopes());
    return List.copyOf(scopes);
  }

  private Set<String> fields(Scope scope) {
    Set<String> fields = new LinkedHashSet<>(after.own(scope).keySet());
    fields.addAll(before.own(scope).keySet());
    return fields;
  }

  private boolean isInBoth(Scope scope) {
    return scope.isJurisdiction()
        || (before.law(scope.law()).isPresent() && after.law(scope.law()).isPresent());
  }

  private AnswerChange ofLaws(String field, List<Scope> scopes) {
    return new AnswerChange(
        Kind.LAW, field, own(before, field, scopes), own(after, field, scopes), scopes);
  }

  private static List<Answer> own(StatuteSummary summary, String field, List<Scope> scopes) {
    return scopes.stream().flatMap(scope -> summary.own(scope, field).stream()).toList();
  }

  private Optional<AnswerChange> change(Scope scope, String field) {
    Optional<Answer> was = before.own(scope, field);
    Optional<Answer> is = after.own(scope, field);
    if (was.isPresent() && is.isPresent() && isSame(was.get(), is.get())) {
      return Optional.empty();
    }
    Answer old = was.or(() -> before.effective(scope, field)).orElse(null);
    Answer now = is.or(() -> after.effective(scope, field)).orElse(null);
    return Optional.of(
        new AnswerChange(kind(old, now), field, listed(old), listed(now), List.of(scope)));
  }

  /** Where it stands in a file, and remarks on it, make no difference. */
  private static boolean isSame(Answer was, Answer is) {
    return was.value().equals(is.value())
        && was.citation().equals(is.citation())
        && was.confidence() == is.confidence()
        && Objects.equals(was.amendedBy(), is.amendedBy());
  }

  private static List<Answer> listed(@Nullable Answer answer) {
    return Stream.ofNullable(answer).toList();
  }

  private static Kind kind(@Nullable Answer old, @Nullable Answer now) {
    boolean ofBill = isOfBill(old) != isOfBill(now);
    if (old != null && now != null) {
      return old.value().equals(now.value()) && !ofBill ? Kind.RECORDED : Kind.CHANGED;
    }
    if (ofBill) {
      return Kind.CHANGED;
    }
    return old == null ? Kind.ADDED : Kind.WITHDRAWN;
  }

  private static boolean isOfBill(@Nullable Answer answer) {
    return answer != null && answer.amendedBy() != null;
  }
}
