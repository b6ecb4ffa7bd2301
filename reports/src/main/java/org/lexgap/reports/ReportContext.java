package org.lexgap.reports;

import java.time.Instant;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.lexgap.core.assessment.Assessment;
import org.lexgap.core.assessment.Evidence;
import org.lexgap.core.assessment.Finding;
import org.lexgap.core.assessment.Outcome;
import org.lexgap.core.summary.Answer;
import org.lexgap.core.summary.ImportResult;
import org.lexgap.core.summary.Problem;
import org.lexgap.core.summary.Scope;
import org.lexgap.reports.model.Heading;

/**
 * What every part of one report is made from.
 *
 * @param request what the caller gave
 * @param wording the language
 * @param names what laws and sources are called
 * @param answers how answers are said
 * @param sections the sections that the report has
 */
record ReportContext(
    ReportRequest request,
    Wording wording,
    Names names,
    AnswerWords answers,
    Set<SectionKind> sections) {

  static ReportContext of(ReportRequest request, Wording wording) {
    Assessment assessment = request.assessment();
    EnumSet<SectionKind> sections = EnumSet.allOf(SectionKind.class);
    if (assessment.checks().isEmpty()) {
      sections.remove(SectionKind.CHECKS);
    }
    if (assessment.findings().stream().noneMatch(ReportContext::isPractice)) {
      sections.remove(SectionKind.NEEDS);
    }
    if (request.bill() == null) {
      sections.remove(SectionKind.BILL);
    }
    if (request.roadMap() == null) {
      sections.remove(SectionKind.ROAD_MAP);
    }
    return new ReportContext(
        request,
        wording,
        new Names(assessment, wording),
        new AnswerWords(assessment.catalogue().vocabulary(), wording),
        sections);
  }

  ImportResult imported() {
    return request.imported();
  }

  /** What could not be read; where two files were read, each place names its file. */
  List<Problem> problems() {
    ImportResult existing = request.existing();
    Stream<Problem> read =
        existing == null
            ? imported().problems().stream()
            : Stream.of(imported(), existing)
                .flatMap(
                    file ->
                        file.problems().stream().map(problem -> problem.in(file.input().name())));
    return Stream.concat(
            read.map(problem -> problem.said(wording.locale().toLocale())),
            new AcceptedWords(this).problems().stream())
        .toList();
  }

  Assessment assessment() {
    return request.assessment();
  }

  /** The texts of the catalogue on what was assessed, and which of them stand in English. */
  CatalogueTexts catalogueTexts() {
    return CatalogueTexts.of(assessment(), request.translation());
  }

  Instant time() {
    return request.time();
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
    return evidence.answer().flatMap(this::provision);
  }

  /** Words that a bill puts into a law are cited from the bill. */
  Optional<String> provision(Answer answer) {
    if (UserText.clean(answer.citation()).isEmpty()) {
      return Optional.empty();
    }
    Scope bill = answer.amendedBy();
    return Optional.of(
        bill == null
            ? names.provision(answer.scope(), answer.citation())
            : wording.say(
                "provision.amending",
                Map.of(
                    "provision", names.provision(bill, answer.citation()),
                    "law", names.shortLaw(answer.scope()))));
  }
}
