package org.lexgap.reports.questionnaire;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.lexgap.core.assessment.Outcome;
import org.lexgap.core.catalogue.Obligation;
import org.lexgap.reports.Wording;
import org.lexgap.reports.model.EvidenceRow;
import org.lexgap.reports.model.FindingEntry;

/** Says what the answers come to on one provision of a treaty. */
final class RowAuthor {

  private final Wording wording;

  RowAuthor(Wording wording) {
    this.wording = wording;
  }

  ArticleRow row(String article, List<Asked> asked) {
    List<FindingEntry> entries = asked.stream().map(Asked::entry).distinct().toList();
    Combined combined = Combined.of(entries.stream().map(FindingEntry::finding).toList());
    return new ArticleRow(
        article,
        strength(asked),
        combined.answer(),
        combined.could(),
        answer(combined),
        range(combined),
        entries.stream().map(this::element).toList(),
        cited(entries),
        of(entries, Outcome.PARTIAL, Outcome.MISSING, Outcome.CONFLICT).map(this::says).toList(),
        open(entries),
        notes(asked, entries));
  }

  /** One line, or one for each strength with the elements that it is about. */
  private List<String> strength(List<Asked> asked) {
    Map<String, List<String>> elements = new LinkedHashMap<>();
    for (Asked one : asked) {
      elements
          .computeIfAbsent(
              word(one.source().source().source().obligation()), w -> new ArrayList<>())
          .add(id(one.entry()));
    }
    return elements.size() == 1
        ? List.copyOf(elements.keySet())
        : elements.entrySet().stream()
            .map(
                each ->
                    wording.say(
                        "un.strengthOf",
                        Map.of(
                            "strength", each.getKey(), "elements", wording.list(each.getValue()))))
            .toList();
  }

  private String word(@Nullable Obligation obligation) {
    if (obligation == null) {
      return wording.say("un.strength.recommended");
    }
    return switch (obligation) {
      case MANDATORY -> wording.say("un.strength.required");
      case MANDATORY_SUBJECT_TO_LEGAL_SYSTEM -> wording.say("un.strength.subject");
      case CONSIDER -> wording.say("un.strength.consider");
      case RECOMMENDED_PRACTICE -> wording.say("un.strength.recommended");
    };
  }

  private String answer(Combined combined) {
    String word = word(combined.answer());
    return combined.isSettled() || isOpen(combined.answer())
        ? word
        : wording.say("un.soFar", Map.of("answer", word));
  }

  private static boolean isOpen(ReviewAnswer answer) {
    return answer == ReviewAnswer.NOT_ANSWERED || answer == ReviewAnswer.TO_BE_JUDGED;
  }

  private String word(ReviewAnswer answer) {
    return wording.say("un.answer." + answer.key());
  }

  private String range(Combined combined) {
    List<String> words =
        combined.could().stream()
            .sorted()
            .map(answer -> wording.say("quoted", Map.of("text", word(answer))))
            .toList();
    return words.isEmpty() ? "" : wording.say("un.could", Map.of("answers", wording.either(words)));
  }

  private static String id(FindingEntry entry) {
    return entry.finding().element().id();
  }

  private String element(FindingEntry entry) {
    return line("un.element", entry, entry.badge().text());
  }

  private String says(FindingEntry entry) {
    return line("un.says", entry, entry.summary());
  }

  private String line(String key, FindingEntry entry, String says) {
    return wording.say(key, Map.of("title", entry.title(), "id", id(entry), "says", says));
  }

  private static Stream<FindingEntry> of(Collection<FindingEntry> entries, Outcome... outcomes) {
    List<Outcome> wanted = List.of(outcomes);
    return entries.stream().filter(entry -> wanted.contains(entry.finding().outcome()));
  }

  private static List<String> cited(Collection<FindingEntry> entries) {
    return entries.stream()
        .flatMap(entry -> entry.recorded().stream())
        .filter(row -> row.provision() != null)
        .map(EvidenceRow::lawAndProvision)
        .distinct()
        .toList();
  }

  /** What nobody answered, what a person is to judge, and what else could change an answer. */
  private List<String> open(Collection<FindingEntry> entries) {
    Stream<String> unknown =
        of(entries, Outcome.UNKNOWN).map(entry -> line("un.open.unknown", entry, entry.summary()));
    Stream<String> review =
        of(entries, Outcome.REVIEW).map(entry -> line("un.open.review", entry, entry.summary()));
    Stream<String> unsettled =
        of(entries, Outcome.MET, Outcome.PARTIAL, Outcome.MISSING, Outcome.CONFLICT)
            .filter(entry -> !entry.finding().isSettled())
            .map(
                entry ->
                    line(
                        "un.says", entry, entry.could() == null ? entry.settled() : entry.could()));
    return Stream.of(unknown, review, unsettled).flatMap(lines -> lines).toList();
  }

  private List<String> notes(List<Asked> asked, Collection<FindingEntry> entries) {
    Stream<String> unread =
        asked.stream()
            .filter(one -> one.source().unread() != null)
            .map(
                one ->
                    wording.say(
                        "un.unread",
                        Map.of("source", one.source().citation(), "why", one.source().unread())))
            .distinct();
    Stream<String> leftOut = of(entries, Outcome.NOT_APPLICABLE).map(this::says);
    Stream<String> flags =
        entries.stream()
            .flatMap(
                entry -> entry.flags().stream().map(flag -> line("un.says", entry, flag.text())));
    return Stream.of(unread, leftOut, flags).flatMap(lines -> lines).toList();
  }
}
