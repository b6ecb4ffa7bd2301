package org.lexgap.reports;

import java.time.Instant;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.lexgap.core.assessment.Assessment;
import org.lexgap.core.assessment.Evidence;
import org.lexgap.core.assessment.Finding;
import org.lexgap.core.assessment.Outcome;
import org.lexgap.core.summary.Answer;
import org.lexgap.core.summary.ImportResult;
import org.lexgap.reports.model.Heading;

/**
 * What every part of one report is made from.
 *
 * @param imported the input
 * @param assessment the findings
 * @param time the time that the caller gave
 * @param wording the language
 * @param names what laws and sources are called
 * @param answers how answers are said
 * @param sections the sections that the report has
 */
record ReportContext(
    ImportResult imported,
    Assessment assessment,
    Instant time,
    Wording wording,
    Names names,
    AnswerWords answers,
    Set<SectionKind> sections) {

  static ReportContext of(
      ImportResult imported, Assessment assessment, Instant time, Wording wording) {
    EnumSet<SectionKind> sections = EnumSet.allOf(SectionKind.class);
    if (assessment.checks().isEmpty()) {
      sections.remove(SectionKind.CHECKS);
    }
    if (assessment.findings().stream().noneMatch(ReportContext::isPractice)) {
      sections.remove(SectionKind.NEEDS);
    }
    return new ReportContext(
        imported,
        assessment,
        time,
        wording,
        new Names(assessment, wording),
        new AnswerWords(assessment.catalogue().vocabulary(), wording),
        sections);
  }

  /** Practice that was not asked for does not apply. */
  private static boolean isPractice(Finding finding) {
    return finding.element().isOperational() && finding.outcome() != Outcome.NOT_APPLICABLE;
  }

  /** Sections are numbered by what is present; the first page is number 1 and prints no number. */
  int number(SectionKind kind) {
    return (int) sections.stream().filter(present -> present.compareTo(kind) <= 0).count();
  }

  Heading heading(SectionKind kind) {
    return new Heading(number(kind), "section-" + kind.key(), wording.say("section." + kind.key()));
  }

  /** The headings of all sections but the first page, in order. */
  List<Heading> headings() {
    return sections.stream()
        .filter(kind -> kind != SectionKind.FIRST_PAGE)
        .sorted()
        .map(this::heading)
        .toList();
  }

  /** The jurisdiction inside a sentence. */
  String jurisdiction() {
    return names.jurisdictionInSentence();
  }

  /** The name where it fits a line, else a word for it. */
  String jurisdictionInShort() {
    String name = jurisdiction();
    return name.length() <= 32 ? name : wording.say("law.itself");
  }

  String say(String key, Map<String, ?> arguments) {
    return wording.say(key, arguments);
  }

  /** The provision that an answer cites, with its law. */
  Optional<String> provision(Evidence evidence) {
    return evidence
        .answer()
        .filter(answer -> !UserText.clean(answer.citation()).isEmpty())
        .map(this::provision);
  }

  private String provision(Answer answer) {
    return names.provision(answer.scope(), answer.citation());
  }
}
