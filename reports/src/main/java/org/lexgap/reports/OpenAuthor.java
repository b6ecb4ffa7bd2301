package org.lexgap.reports;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.lexgap.core.assessment.Outcome;
import org.lexgap.core.assessment.Settler;
import org.lexgap.core.catalogue.Field;
import org.lexgap.reports.model.FindingEntry;
import org.lexgap.reports.model.OpenQuestion;
import org.lexgap.reports.model.OpenSection;

/** What has no answer: the questions that concern most elements first, and what is to be judged. */
final class OpenAuthor {

  private final ReportContext context;

  OpenAuthor(ReportContext context) {
    this.context = context;
  }

  OpenSection section(List<FindingEntry> findings) {
    List<OpenQuestion> questions = questions(findings);
    List<FindingEntry> unanswered = bySeverity(findings, Outcome.UNKNOWN);
    List<FindingEntry> toJudge = bySeverity(findings, Outcome.REVIEW);
    return new OpenSection(
        context.heading(SectionKind.OPEN),
        unanswered.isEmpty()
            ? context.wording().say("open.none")
            : context.say("open.intro", Map.of("n", unanswered.size())),
        questions,
        questions.isEmpty()
            ? null
            : context.say("open.questionsIntro", Map.of("n", questions.size())),
        unanswered,
        toJudge,
        toJudge.isEmpty() ? null : context.say("open.judgeIntro", Map.of("n", toJudge.size())));
  }

  private static List<FindingEntry> bySeverity(List<FindingEntry> findings, Outcome outcome) {
    return findings.stream()
        .filter(entry -> entry.finding().outcome() == outcome)
        .sorted(Comparator.comparing(entry -> entry.severity().severity()))
        .toList();
  }

  private List<OpenQuestion> questions(List<FindingEntry> findings) {
    Map<String, Asked> asked = new LinkedHashMap<>();
    for (FindingEntry entry : findings) {
      for (Settler settler : entry.finding().settledBy()) {
        asked
            .computeIfAbsent(settler.field(), field -> new Asked())
            .add(law(settler), entry.finding().element().id());
      }
    }
    List<OpenQuestion> questions = new ArrayList<>();
    asked.forEach((field, where) -> questions.add(question(field, where)));
    questions.sort(
        Comparator.comparingInt((OpenQuestion question) -> -question.elements().size())
            .thenComparingInt(question -> order(question.field())));
    return questions;
  }

  private String law(Settler settler) {
    return settler.scope() == null
        ? context.wording().say("law.any")
        : context.names().shortLaw(settler.scope());
  }

  private OpenQuestion question(String field, Asked asked) {
    return new OpenQuestion(
        field,
        context.names().question(field),
        context.wording().list(asked.laws, 4),
        List.copyOf(asked.elements));
  }

  private int order(String field) {
    return context
        .assessment()
        .catalogue()
        .vocabulary()
        .find(field)
        .map(Field::order)
        .orElse(Integer.MAX_VALUE);
  }

  /** Where one question has no answer, and for which elements. */
  private static final class Asked {

    private final Set<String> laws = new LinkedHashSet<>();
    private final Set<String> elements = new LinkedHashSet<>();

    private void add(String law, String element) {
      laws.add(law);
      elements.add(element);
    }
  }
}
