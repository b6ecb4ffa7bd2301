package org.lexgap.reports;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.lexgap.core.assessment.Change;
import org.lexgap.core.assessment.Evidence;
import org.lexgap.core.assessment.Outcome;
import org.lexgap.core.catalogue.Keyed;
import org.lexgap.core.catalogue.Vocabulary;
import org.lexgap.core.summary.AnswerValue;
import org.lexgap.core.summary.AnswerValue.Items;
import org.lexgap.core.summary.Scope;
import org.lexgap.reports.model.ChangeRow;

/** Single different answers in words; those that come to the same stand together. */
final class ChangeRows {

  private final ReportContext context;
  private final Wording wording;
  private final Vocabulary vocabulary;

  ChangeRows(ReportContext context) {
    this.context = context;
    this.wording = context.wording();
    this.vocabulary = context.assessment().catalogue().vocabulary();
  }

  private record Kind(Scope scope, String field, Keyed outcome, boolean blank) {}

  List<ChangeRow> of(List<Change> changes) {
    Map<Kind, List<Change>> kinds = new LinkedHashMap<>();
    for (Change change : changes) {
      Kind kind =
          new Kind(change.scope(), change.field(), change.outcome(), change.other() == null);
      kinds.computeIfAbsent(kind, k -> new ArrayList<>()).add(change);
    }
    return kinds.values().stream().map(this::row).toList();
  }

  private ChangeRow row(List<Change> same) {
    Change first = same.get(0);
    return new ChangeRow(
        same,
        context.names().question(first.field()),
        law(first),
        first.present() == null
            ? context.answers().of(new Evidence(null, first.field(), null))
            : context.answers().value(first.field(), first.present()),
        instead(same),
        outcome(first.outcome()));
  }

  private String law(Change change) {
    return change.anyLaw() ? wording.say("law.any") : context.names().shortLaw(change.scope());
  }

  private String outcome(Keyed outcome) {
    return outcome instanceof Outcome known
        ? new Badges(wording).word(known)
        : wording.say("status." + outcome.key());
  }

  private String instead(List<Change> same) {
    List<String> added = new ArrayList<>();
    List<String> removed = new ArrayList<>();
    List<String> others = new ArrayList<>();
    for (Change change : same) {
      List<String> named = named(change.present());
      List<String> other = named(change.other());
      if (other.size() == named.size() + 1) {
        added.add(item(change, other, named));
      } else if (other.size() == named.size() - 1 && !other.isEmpty()) {
        removed.add(item(change, named, other));
      } else {
        others.add(other(change));
      }
    }
    List<String> parts = new ArrayList<>(others);
    addItems(parts, "change.added", added);
    addItems(parts, "change.removed", removed);
    return wording.either(parts);
  }

  private void addItems(List<String> parts, String key, List<String> items) {
    if (!items.isEmpty()) {
      parts.add(wording.say(key, Map.of("items", wording.either(items), "n", items.size())));
    }
  }

  private static List<String> named(@Nullable AnswerValue value) {
    return value instanceof Items items ? items.values() : List.of();
  }

  private String item(Change change, List<String> more, List<String> fewer) {
    String id = more.stream().filter(value -> !fewer.contains(value)).findFirst().orElse("");
    return quoted(context.answers().label(change.field(), id));
  }

  private String quoted(String text) {
    return wording.say("quoted", Map.of("text", text));
  }

  private String other(Change change) {
    AnswerValue other = change.other();
    if (other == null) {
      return wording.say("answer.missing");
    }
    if (other instanceof Items items && !items.values().isEmpty() && isWhole(change, items)) {
      return wording.say("change.whole");
    }
    String words = context.answers().value(change.field(), other);
    return Objects.equals(other, change.present())
        ? wording.say("change.confirmed", Map.of("answer", words))
        : words;
  }

  private boolean isWhole(Change change, Items items) {
    return items.values().size() == vocabulary.field(change.field()).values().size();
  }
}
