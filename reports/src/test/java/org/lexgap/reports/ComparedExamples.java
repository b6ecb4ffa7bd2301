package org.lexgap.reports;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.stream.IntStream;
import org.lexgap.core.assessment.Assessment;
import org.lexgap.core.assessment.Evidence;
import org.lexgap.core.assessment.Finding;
import org.lexgap.core.assessment.Flag;
import org.lexgap.core.assessment.Outcome;
import org.lexgap.core.assessment.Reason;
import org.lexgap.core.assessment.ScopeResult;
import org.lexgap.core.catalogue.Catalogue;
import org.lexgap.core.catalogue.KeyElement;
import org.lexgap.core.summary.Answer;
import org.lexgap.core.summary.AnswerValue;
import org.lexgap.core.summary.Confidence;
import org.lexgap.core.summary.ImportResult;
import org.lexgap.core.summary.InputFile;
import org.lexgap.core.summary.Place;
import org.lexgap.core.summary.Problem;
import org.lexgap.core.summary.Scope;
import org.lexgap.core.summary.StatuteSummary;
import org.lexgap.reports.matrix.ComparedInput;

/** Invented jurisdictions to be laid side by side, made of the examples of gap reports. */
public final class ComparedExamples {

  private static final Scope CPA = Scope.ofLaw("CPA");

  private ComparedExamples() {}

  /**
   * Three jurisdictions: one typical with unread input, one that meets much, one without answers.
   */
  public static List<ComparedInput> three() {
    return List.of(velmora(), cordia(), of("Ardania", "ardania.csv", ExampleReports.empty()));
  }

  /** The typical jurisdiction, part of whose input could not be read. */
  public static ComparedInput velmora() {
    return of("Velmora", "velmora.xlsx", ExampleReports.withUnreadInput());
  }

  /** A jurisdiction that has provisions which the typical one lacks. */
  public static ComparedInput cordia() {
    return changed(
        of("Cordia", "cordia.xlsx", ExampleReports.typical()),
        finding ->
            Set.of("TIP-ORGANISE", "TIP-CHILD-NO-MEANS", "TIP-ACT").contains(finding.element().id())
                ? met(finding)
                : finding);
  }

  /** A jurisdiction with the answers of the typical one under another name. */
  public static ComparedInput typical(String name, String file) {
    return of(name, file, ExampleReports.typical());
  }

  /** A jurisdiction in whose sheet every text is this text. */
  public static ComparedInput hostile(String text) {
    GapReport report = ExampleReports.hostile(text);
    return ComparedInput.of(report.imported(), report.assessment());
  }

  /** An input of which nothing could be read. */
  public static ComparedInput unreadable(String file) {
    return ComparedInput.unreadable(
        new ImportResult(
            new InputFile(file, "cd".repeat(32)),
            null,
            List.of(
                new Problem(
                    "no-table",
                    Problem.Level.ERROR,
                    new Place.Whole(file),
                    "",
                    "A table with the headings law, field and answer was expected.",
                    "Add the headings."))));
  }

  /** The same jurisdiction with a fact about the State. */
  public static ComparedInput with(ComparedInput input, String field, String text) {
    Assessment assessment = input.assessment();
    StatuteSummary summary =
        assessment.summary().with(Answer.of(Scope.JURISDICTION, field, ExampleReports.text(text)));
    return of(input.imported().input(), input.imported().problems(), assessment, summary);
  }

  /** The same jurisdiction with other findings. */
  public static ComparedInput changed(ComparedInput input, UnaryOperator<Finding> change) {
    Assessment assessment = input.assessment();
    return ComparedInput.of(
        input.imported(),
        with(
            assessment,
            assessment.findings().stream().map(change).toList(),
            assessment.catalogue()));
  }

  /** The same finding as it would be if an answer met it. */
  public static Finding met(Finding finding) {
    String field = finding.element().fields().get(0);
    Answer yes =
        new Answer(
            CPA,
            field,
            ExampleReports.symbol("yes"),
            "s 7(2)",
            Confidence.VERIFIED,
            "",
            new Place.Cell("Answers", "C", 3));
    Evidence evidence = new Evidence(CPA, field, yes);
    return as(
        finding,
        Outcome.MET,
        evidence,
        new Reason("met.reason", Map.of("provisions", ExampleReports.answers(evidence))));
  }

  /** The same finding as it would be if groups had given different answers. */
  public static Finding disputed(Finding finding) {
    String field = finding.element().fields().get(0);
    Answer answer =
        new Answer(
            CPA,
            field,
            new AnswerValue.Disputed(
                List.of(ExampleReports.symbol("yes"), ExampleReports.symbol("no"))),
            "s 9",
            Confidence.VERIFIED,
            "",
            new Place.Cell("Answers", "C", 4));
    Evidence evidence = new Evidence(CPA, field, answer);
    return as(
        finding,
        Outcome.REVIEW,
        evidence,
        new Reason("review.disputed", Map.of("answers", ExampleReports.answers(evidence))));
  }

  private static Finding as(Finding finding, Outcome outcome, Evidence evidence, Reason reason) {
    return new Finding(
        finding.element(),
        outcome,
        Set.of(),
        List.of(new ScopeResult(CPA, outcome, Set.of(), null)),
        List.of(evidence),
        outcome == Outcome.MET ? finding.element().id() + " met" : null,
        reason,
        List.of(),
        List.of(),
        List.<Flag>of(),
        finding.bindingness(),
        List.of(),
        List.of());
  }

  private static ComparedInput of(String name, String file, GapReport report) {
    Assessment assessment = report.assessment();
    StatuteSummary summary =
        assessment
            .summary()
            .with(Answer.of(Scope.JURISDICTION, "ctx.jurisdiction", ExampleReports.text(name)));
    String hash = "%064x".formatted(Math.abs((long) (name + file).hashCode()));
    return of(new InputFile(file, hash), report.imported().problems(), assessment, summary);
  }

  private static ComparedInput of(
      InputFile file, List<Problem> problems, Assessment assessment, StatuteSummary summary) {
    return ComparedInput.of(
        new ImportResult(file, summary, problems),
        new Assessment(
            summary,
            assessment.options(),
            assessment.catalogue(),
            assessment.findings(),
            assessment.checks(),
            assessment.capacityNeeds(),
            assessment.readings()));
  }

  private static Assessment with(
      Assessment assessment, List<Finding> findings, Catalogue catalogue) {
    return new Assessment(
        assessment.summary(),
        assessment.options(),
        catalogue,
        findings,
        assessment.checks(),
        assessment.capacityNeeds(),
        assessment.readings());
  }

  /**
   * As many jurisdictions as asked for over a catalogue of 280 elements: each element of the
   * example 20 times. What each has differs from its neighbours'.
   */
  public static List<ComparedInput> many(int jurisdictions) {
    Catalogue small = ExampleReports.typical().assessment().catalogue();
    List<KeyElement> elements =
        IntStream.range(0, 20)
            .boxed()
            .flatMap(copy -> small.elements().stream().map(element -> again(element, copy)))
            .toList();
    Catalogue large =
        new Catalogue(
            small.version(),
            small.hash(),
            small.vocabulary(),
            small.sets(),
            small.instruments(),
            elements,
            small.checks(),
            small.benchmarks());
    return IntStream.range(0, jurisdictions).mapToObj(i -> large(i, large)).toList();
  }

  private static ComparedInput large(int number, Catalogue catalogue) {
    ComparedInput typical = typical("Jurisdiction no. %02d".formatted(number), number + ".csv");
    Assessment answered = typical.assessment();
    Assessment blank = ExampleReports.empty().assessment();
    List<Finding> findings = new ArrayList<>();
    for (KeyElement element : catalogue.elements()) {
      String id = element.id().replaceFirst("-\\d+$", "");
      Finding finding = answered.finding(id).orElseThrow();
      int kind = (number * 7 + findings.size() * 5) % 6;
      Finding chosen =
          kind == 0 ? blank.finding(id).orElseThrow() : kind == 1 ? met(finding) : finding;
      findings.add(about(element, chosen));
    }
    return ComparedInput.of(typical.imported(), with(answered, findings, catalogue));
  }

  private static Finding about(KeyElement element, Finding finding) {
    return new Finding(
        element,
        finding.outcome(),
        finding.couldBecome(),
        finding.scopes(),
        finding.evidence(),
        finding.rule(),
        finding.reason(),
        finding.missingItems(),
        finding.settledBy(),
        finding.flags(),
        finding.bindingness(),
        finding.benchmarks(),
        finding.suggestions());
  }

  private static KeyElement again(KeyElement element, int copy) {
    return new KeyElement(
        element.id() + "-" + copy,
        element.set(),
        element.title(),
        element.theme(),
        element.topic(),
        element.scope(),
        element.obligation(),
        element.severity(),
        element.requires(),
        element.appliesWhen(),
        element.appliesIf(),
        element.bindingIfPartyTo(),
        element.sources(),
        element.items(),
        element.fields(),
        element.logic(),
        element.wider(),
        element.commonDefects(),
        element.relations(),
        element.suggestions());
  }
}
