package org.lexgap.reports;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.lexgap.core.assessment.Assessment;
import org.lexgap.core.assessment.AssessmentOptions;
import org.lexgap.core.assessment.BillAssessment;
import org.lexgap.core.assessment.Binding;
import org.lexgap.core.assessment.Bindingness;
import org.lexgap.core.assessment.CapacityNeed;
import org.lexgap.core.assessment.CheckResult;
import org.lexgap.core.assessment.DraftProvision;
import org.lexgap.core.assessment.Evidence;
import org.lexgap.core.assessment.Finding;
import org.lexgap.core.assessment.Flag;
import org.lexgap.core.assessment.Outcome;
import org.lexgap.core.assessment.Reason;
import org.lexgap.core.assessment.ReasonArgument;
import org.lexgap.core.assessment.RoadMap;
import org.lexgap.core.assessment.ScopeResult;
import org.lexgap.core.assessment.Settler;
import org.lexgap.core.assessment.SilenceReading;
import org.lexgap.core.assessment.SourceStanding;
import org.lexgap.core.assessment.Standing;
import org.lexgap.core.assessment.SupposedAnswer;
import org.lexgap.core.assessment.TextPart;
import org.lexgap.core.assessment.Urgency;
import org.lexgap.core.catalogue.Catalogue;
import org.lexgap.core.catalogue.Check;
import org.lexgap.core.catalogue.KeyElement;
import org.lexgap.core.catalogue.Obligation;
import org.lexgap.core.catalogue.Source;
import org.lexgap.core.catalogue.Suggestion;
import org.lexgap.core.summary.Amendment;
import org.lexgap.core.summary.Answer;
import org.lexgap.core.summary.AnswerValue;
import org.lexgap.core.summary.BillOverLaw;
import org.lexgap.core.summary.Confidence;
import org.lexgap.core.summary.ImportResult;
import org.lexgap.core.summary.InputFile;
import org.lexgap.core.summary.LayingRemark;
import org.lexgap.core.summary.Place;
import org.lexgap.core.summary.Problem;
import org.lexgap.core.summary.Scope;
import org.lexgap.core.summary.StatuteSummary;

/**
 * The three reports that every writer is tested with, of an invented jurisdiction: one in which
 * nothing was answered, a typical one with every outcome, and one whose input could not be read in
 * part. Findings are made by hand, so that no rule takes part.
 */
final class ExampleReports {

  static final Instant TIME = Instant.parse("2025-06-17T09:30:00Z");

  private static final Catalogue CATALOGUE = ExampleCatalogue.catalogue();
  private static final InputFile INPUT =
      new InputFile(
          "velmora-2025-06.xlsx",
          "4b1e90c74b1e90c74b1e90c74b1e90c74b1e90c74b1e90c74b1e90c74b1e90c7");
  private static final Set<String> PARTY_TO =
      Set.of("UNTOC-2000", "TIP-PROTOCOL-2000", "SOM-PROTOCOL-2000", "ILO-C029-1930");
  private static final Scope CTX = Scope.JURISDICTION;
  private static final Scope ATA = Scope.ofLaw("ATA");
  private static final Scope PC = Scope.ofLaw("PC");
  private static final Scope ASA = Scope.ofLaw("ASA");
  private static final Scope IA = Scope.ofLaw("IA");

  private final Map<String, Answer> answers = new LinkedHashMap<>();
  private boolean treatiesStated = true;

  private ExampleReports() {}

  static GapReport empty() {
    ExampleReports example = new ExampleReports();
    example.treatiesStated = false;
    StatuteSummary summary = StatuteSummary.of(List.of());
    List<Finding> findings =
        CATALOGUE.elements().stream()
            .map(
                element ->
                    element.isOperational()
                        ? example.practice(element)
                        : example.unanswered(element))
            .toList();
    List<CheckResult> checks =
        CATALOGUE.checks().stream()
            .map(check -> example.openCheck(check, "tip.organise.max_years"))
            .toList();
    return report(summary, findings, checks, List.of());
  }

  static GapReport typical() {
    return typical(List.of());
  }

  static GapReport withUnreadInput() {
    return typical(
        List.of(
            new Problem(
                "unknown-value",
                Problem.Level.ERROR,
                new Place.Cell("Answers", "C", 14),
                "ten or so",
                "A number of years was expected.",
                "Write a number, such as 10, or life."),
            new Problem(
                "duplicate",
                Problem.Level.WARNING,
                new Place.Cell("Answers", "A", 31),
                "ATA tip.attempt",
                "The same law answers this question in row 30, with another answer.",
                "Keep one of the two rows. The first one counts."),
            new Problem(
                "unknown-column",
                Problem.Level.REMARK,
                new Place.Cell("Answers", "H", 1),
                "remarks of the desk",
                "This column is not read.",
                "Nothing need be done.")));
  }

  /** The typical report of a State that was asked about the practice of its agencies too. */
  static GapReport withPractice() {
    ExampleReports example = new ExampleReports();
    example.answerAll();
    example.answer(Scope.ofLaw("OPS"), "ops.first_contact", symbol("partial"), "");
    Evidence contact = example.asked(Scope.ofLaw("OPS"), "ops.first_contact");
    List<Finding> findings = new ArrayList<>(example.findings());
    findings.removeIf(finding -> finding.element().isOperational());
    Finding partial =
        example
            .finding("OPS-FIRST-CONTACT", Outcome.PARTIAL)
            .because("partial.branch", "holds", answers(contact), "against", answers())
            .on(contact)
            .done();
    findings.add(partial);
    findings.add(example.unanswered(CATALOGUE.element("OPS-DATABASE").orElseThrow()));
    StatuteSummary summary = StatuteSummary.of(example.answers.values());
    CapacityNeed need =
        new CapacityNeed(
            partial.element(), Outcome.PARTIAL, contact.given(), List.of("TIP-ORGANISE"));
    return report(
        new ImportResult(INPUT, summary, List.of()),
        new Assessment(
            summary,
            AssessmentOptions.DEFAULT,
            CATALOGUE,
            findings,
            example.checks(),
            List.of(need),
            List.of()));
  }

  /** The typical report with a road map, on a sheet that declares a law to be read as a whole. */
  static GapReport withRoadMap() {
    GapReport typical = typical();
    Assessment assessment = typical.assessment();
    SilenceReading reading =
        new SilenceReading(
            new Answer(
                ATA,
                "tip.attempt",
                symbol("no"),
                "",
                Confidence.KNOWN,
                "",
                new Place.Cell("Laws", "C", 4)),
            "a rule must be stated");
    Assessment read =
        new Assessment(
            assessment.summary(),
            assessment.options(),
            CATALOGUE,
            assessment.findings(),
            assessment.checks(),
            List.of(),
            List.of(reading));
    return GapReport.of(
        ReportRequest.of(typical.imported(), read, TIME).withRoadMap(roadMap()),
        Wording.strict(Locale.ENGLISH),
        "0.9.2");
  }

  static RoadMap roadMap() {
    SupposedAnswer acts =
        new SupposedAnswer(
            ATA,
            false,
            "tip.acts",
            new AnswerValue.Items(List.of("recruitment", "transportation", "harbouring")),
            new AnswerValue.Items(
                List.of("recruitment", "transportation", "harbouring", "transfer", "receipt")));
    SupposedAnswer organise = new SupposedAnswer(ATA, true, "tip.organise", null, symbol("yes"));
    RoadMap.Step first =
        new RoadMap.Step(
            1,
            Urgency.CRITICAL_AND_BINDING,
            List.of(new RoadMap.Provision(ATA, "s 3(1)")),
            List.of(acts),
            List.of("TIP-ACT"),
            List.of(),
            List.of(),
            List.of(),
            List.of(),
            List.of());
    RoadMap.Step second =
        new RoadMap.Step(
            2,
            Urgency.BINDING,
            List.of(),
            List.of(organise),
            List.of("TIP-ORGANISE"),
            List.of("TIP-PEN-SERIOUS"),
            List.of("TIP-ATTEMPT"),
            List.of("CON-01"),
            List.of(),
            List.of(1));
    return new RoadMap(
        List.of(first, second),
        List.of("TIP-PEN-COMMENSURATE"),
        List.of(new RoadMap.Lever(List.of(acts), List.of("TIP-ACT"))));
  }

  /** The typical report on a bill that is laid over existing law. */
  static GapReport overLaw() {
    return GapReport.of(overLawRequest(), Wording.strict(Locale.ENGLISH), "0.9.2");
  }

  static ReportRequest overLawRequest() {
    GapReport typical = typical(List.of(problem()));
    ImportResult bill = typical.imported();
    StatuteSummary existing =
        StatuteSummary.of(
            List.of(
                new Answer(
                    PC,
                    "tip.attempt",
                    symbol("no"),
                    "art 14",
                    Confidence.VERIFIED,
                    "",
                    new Place.Cell("Answers", "C", 7))));
    BillOverLaw law =
        new BillOverLaw(
            bill.summary(),
            existing,
            bill.summary(),
            List.of(
                new Amendment(
                    existing.answers().get(0),
                    bill.summary().own(PC, "tip.attempt").orElseThrow().takenOver(PC, ATA))),
            List.of("PC"),
            List.of(new LayingRemark(LayingRemark.Code.NO_SUCH_LAW, ATA, "XY", null)));
    Assessment together = typical.assessment();
    BillAssessment assessed =
        new BillAssessment(law, empty().assessment(), empty().assessment(), together);
    return ReportRequest.of(
        bill,
        new ImportResult(new InputFile("law.xlsx", "ab".repeat(32)), existing, List.of(problem())),
        assessed,
        TIME);
  }

  private static Problem problem() {
    return new Problem(
        "unknown-value",
        Problem.Level.ERROR,
        new Place.Cell("Answers", "C", 14),
        "ten or so",
        "A number of years was expected.",
        "Write a number, such as 10, or life.");
  }

  /** The typical report, tailored to some instruments. */
  static GapReport against(String... instruments) {
    ExampleReports example = new ExampleReports();
    example.answerAll();
    StatuteSummary summary = StatuteSummary.of(example.answers.values());
    AssessmentOptions options = AssessmentOptions.DEFAULT.withAgainst(Set.of(instruments));
    List<Finding> findings =
        example.findings().stream().filter(f -> options.concerns(f.element())).toList();
    return report(
        new ImportResult(INPUT, summary, List.of()),
        new Assessment(summary, options, CATALOGUE, findings, List.of(), List.of(), List.of()));
  }

  /** The typical report in which every text of the user's file is this text. */
  static GapReport hostile(String text) {
    ExampleReports example = new ExampleReports();
    example.answerAll();
    example.answers.replaceAll((key, answer) -> hostile(answer, text));
    StatuteSummary summary = StatuteSummary.of(example.answers.values());
    Place place = new Place.Cell(text, "C", 14);
    List<Problem> problems =
        List.of(new Problem("unknown-value", Problem.Level.ERROR, place, text, text, text));
    return report(
        new ImportResult(new InputFile(text, INPUT.sha256()), summary, problems),
        CATALOGUE,
        example.findings(),
        example.checks());
  }

  private static Answer hostile(Answer answer, String text) {
    AnswerValue value = answer.value();
    if (value instanceof AnswerValue.Text) {
      value = text(text);
    } else if (value instanceof AnswerValue.Amount amount && amount.word() != null) {
      value = new AnswerValue.Amount(amount.value(), text);
    }
    Place place = new Place.Cell(text, "C", 9);
    return new Answer(
        answer.scope(), answer.field(), value, text, answer.confidence(), text, place);
  }

  /** A report on a catalogue of a test. */
  static GapReport of(
      Catalogue catalogue, StatuteSummary summary, List<Finding> findings, List<Problem> problems) {
    return report(new ImportResult(INPUT, summary, problems), catalogue, findings, List.of());
  }

  static GapReport typical(List<Problem> problems) {
    ExampleReports example = new ExampleReports();
    example.answerAll();
    StatuteSummary summary = StatuteSummary.of(example.answers.values());
    return report(summary, example.findings(), example.checks(), problems);
  }

  private static GapReport report(
      StatuteSummary summary,
      List<Finding> findings,
      List<CheckResult> checks,
      List<Problem> problems) {
    return report(new ImportResult(INPUT, summary, problems), CATALOGUE, findings, checks);
  }

  private static GapReport report(
      ImportResult imported,
      Catalogue catalogue,
      List<Finding> findings,
      List<CheckResult> checks) {
    return report(
        imported,
        new Assessment(
            imported.summary(),
            AssessmentOptions.DEFAULT,
            catalogue,
            findings,
            checks,
            List.of(),
            List.of()));
  }

  private static GapReport report(ImportResult imported, Assessment assessment) {
    return GapReport.of(
        ReportRequest.of(imported, assessment, TIME), Wording.strict(Locale.ENGLISH), "0.9.2");
  }

  private void answerAll() {
    answer(CTX, "ctx.jurisdiction", text("Velmora"), "");
    answer(
        CTX,
        "ctx.party_to",
        new AnswerValue.Items(
            List.copyOf(
                List.of("UNTOC-2000", "TIP-PROTOCOL-2000", "SOM-PROTOCOL-2000", "ILO-C029-1930"))),
        "");
    answer(CTX, "ctx.coastal", symbol("no"), "");
    law(ATA, "Anti-Trafficking Act", 2016, "yes");
    law(PC, "Penal Code", 1974, "yes");
    law(ASA, "Anti-Smuggling of Migrants Act 2019", 2019, "yes");
    law(IA, "Immigration (Amendment) Act", 2025, "no");
    answer(ATA, "tip.child.age_threshold", new AnswerValue.Amount(18), "s 2");
    answer(
        ATA,
        "tip.acts",
        new AnswerValue.Items(List.of("recruitment", "transportation", "harbouring")),
        "s 3(1)");
    answer(ATA, "tip.child.means_required", symbol("yes"), "s 4(2)");
    answer(ATA, "tip.organise", symbol("no"), "");
    answer(ATA, "tip.penalty.fine_alternative", symbol("no"), "s 10(1)");
    answer(ATA, "tip.penalty.max_years", new AnswerValue.Amount(99, "life"), "s 10(1)");
    answer(PC, "tip.penalty.max_years", new AnswerValue.Amount(0.5, "6 months"), "art 366");
    answers.put(
        "ATA tip.consent.irrelevant",
        new Answer(
            ATA,
            "tip.consent.irrelevant",
            symbol("yes"),
            "s 6",
            Confidence.UNCERTAIN,
            "the words speak of “agreement”",
            new Place.Cell("Answers", "C", 31)));
    answer(PC, "tip.attempt", symbol("yes"), "art 15");
    answer(ASA, "som.nonliability.migrant", symbol("yes"), "s 12");
    answer(IA, "som.migrant_liable", symbol("yes"), "s 27(3)");
    answer(ASA, "som.aggravated.max_years", new AnswerValue.Amount(3), "s 14");
  }

  private void law(Scope law, String title, int year, String inForce) {
    answer(law, "law.title", text(title), "");
    answer(law, "law.year", new AnswerValue.Amount(year), "");
    answer(law, "law.kind", symbol("act"), "");
    answer(law, "law.in_force", symbol(inForce), "");
  }

  private List<Finding> findings() {
    Evidence child = asked(ATA, "tip.child.age_threshold");
    Evidence acts = asked(ATA, "tip.acts");
    Evidence means = asked(ATA, "tip.child.means_required");
    Evidence organise = asked(ATA, "tip.organise");
    Evidence organiseMax = asked(ATA, "tip.organise.max_years");
    Evidence attempt = asked(PC, "tip.attempt");
    Evidence preparation = asked(PC, "tip.attempt.preparation");
    Evidence life = asked(ATA, "tip.penalty.max_years");
    Evidence months = asked(PC, "tip.penalty.max_years");
    Evidence fine = asked(ATA, "tip.penalty.fine_alternative");
    Evidence rape = asked(CTX, "ctx.penalty.rape_max_years");
    Evidence kidnapping = asked(CTX, "ctx.penalty.kidnapping_max_years");
    Evidence consent = asked(ATA, "tip.consent.irrelevant");
    Evidence danger = asked(ASA, "som.aggravated.max_years");
    return List.of(
        finding("TIP-DEF-CHILD", Outcome.MET)
            .because("met.reason", "provisions", answers(child))
            .on(child)
            .done(),
        finding("TIP-ACT", Outcome.PARTIAL)
            .because(
                "partial.items",
                "present",
                values("recruitment", "transportation", "harbouring"),
                "absent",
                values("transfer", "receipt"),
                "answers",
                answers(acts))
            .lacks("transfer", "receipt")
            .on(acts)
            .flag(undermined("TIP-CHILD-NO-MEANS", Outcome.CONFLICT))
            .done(),
        finding("TIP-CHILD-NO-MEANS", Outcome.CONFLICT)
            .because("conflict.rule", "answers", answers(means))
            .on(means)
            .done(),
        finding("TIP-ORGANISE", Outcome.MISSING)
            .because("missing.no", "answers", answers(organise))
            .on(organise, organiseMax)
            .done(),
        finding("TIP-ATTEMPT", Outcome.MET)
            .could(Outcome.PARTIAL)
            .because("met.reason", "provisions", answers(attempt))
            .on(attempt, preparation)
            .settledBy(preparation)
            .flag(undermined("TIP-ORGANISE", Outcome.MISSING))
            .flag(new Flag.Wider("the general part reaches mere preparation as well.", List.of(PC)))
            .done(),
        finding("TIP-PEN-SERIOUS", Outcome.PARTIAL)
            .because(
                "scopes.mixed",
                "best",
                scopes(ATA),
                "bestOutcome",
                outcomes(Outcome.MET),
                "others",
                scopes(PC),
                "otherOutcome",
                outcomes(Outcome.CONFLICT),
                "outcome",
                outcomes(Outcome.PARTIAL))
            .on(life, months)
            .under(ATA, Outcome.MET)
            .under(PC, Outcome.CONFLICT)
            .flag(new Flag.Pending(List.of(IA), Outcome.MET))
            .done(),
        finding("TIP-PEN-COMMENSURATE", Outcome.PARTIAL)
            .could(Outcome.MET)
            .because("partial.branch", "holds", answers(fine), "against", answers(rape, kidnapping))
            .on(fine, life, rape, kidnapping)
            .settledBy(rape, kidnapping)
            .benchmark()
            .done(),
        finding("TIP-CONSENT", Outcome.REVIEW)
            .could(Outcome.MET, Outcome.MISSING)
            .because("review.uncertain", "answers", answers(consent))
            .on(consent)
            .done(),
        unanswered(CATALOGUE.element("TIP-RESIDENCE").orElseThrow()),
        finding("SOM-NL-MIGRANT", Outcome.MET)
            .because("met.reason", "provisions", answers(asked(ASA, "som.nonliability.migrant")))
            .on(asked(ASA, "som.nonliability.migrant"))
            .done(),
        finding("SOM-AGG-DANGER", Outcome.MISSING)
            .because(
                "missing.threshold",
                "answers",
                answers(danger),
                "threshold",
                new ReasonArgument.Count(10),
                "field",
                new ReasonArgument.Fields(List.of("som.aggravated.max_years")))
            .on(danger)
            .done(),
        finding("SOM-SEA-BOARD", Outcome.NOT_APPLICABLE)
            .because("na.reason", "answers", answers(asked(CTX, "ctx.coastal")))
            .on(asked(CTX, "ctx.coastal"))
            .done(),
        practice(CATALOGUE.element("OPS-FIRST-CONTACT").orElseThrow()),
        practice(CATALOGUE.element("OPS-DATABASE").orElseThrow()));
  }

  private static Flag undermined(String by, Outcome outcome) {
    return new Flag.Undermined(List.of(new Flag.Chain(List.of(by), outcome)));
  }

  private List<CheckResult> checks() {
    Evidence exempt = asked(ASA, "som.nonliability.migrant");
    Evidence punished = asked(IA, "som.migrant_liable");
    Check exemption = CATALOGUE.check("CON-01").orElseThrow();
    Check child = CATALOGUE.check("CON-05").orElseThrow();
    return List.of(
        new CheckResult(
            exemption,
            CheckResult.Status.RAISED,
            exemption.severity(),
            List.of(ASA, IA),
            List.of(exempt, punished),
            new Reason("check.raised", Map.of("answers", answers(exempt, punished))),
            List.of(),
            List.of(),
            Binding.YES,
            List.of()),
        new CheckResult(
            child,
            CheckResult.Status.NOT_RAISED,
            child.severity(),
            List.of(),
            List.of(),
            new Reason("check.notRaised", Map.of("answers", answers())),
            List.of(),
            List.of(),
            Binding.YES,
            List.of()),
        openCheck(CATALOGUE.check("CON-09").orElseThrow(), "tip.organise.max_years"));
  }

  private CheckResult openCheck(Check check, String field) {
    return new CheckResult(
        check,
        CheckResult.Status.UNKNOWN,
        check.severity(),
        List.of(),
        List.of(),
        new Reason("check.unknown", Map.of("fields", new ReasonArgument.Fields(List.of(field)))),
        List.of(new Settler(field, ATA)),
        List.of(),
        treatiesStated ? Binding.YES : Binding.UNKNOWN,
        List.of());
  }

  private Finding unanswered(KeyElement element) {
    return new Made(element, Outcome.UNKNOWN)
        .could(Outcome.MET, Outcome.MISSING)
        .because("unknown.none", "fields", new ReasonArgument.Fields(element.fields()))
        .on(
            element.fields().stream()
                .map(field -> new Evidence(null, field, null))
                .toArray(Evidence[]::new))
        .settledByAnyLaw(element.fields())
        .done();
  }

  private Finding practice(KeyElement element) {
    return new Made(element, Outcome.NOT_APPLICABLE)
        .because("na.reason", "answers", answers())
        .done();
  }

  private Made finding(String id, Outcome outcome) {
    return new Made(CATALOGUE.element(id).orElseThrow(), outcome);
  }

  private void answer(Scope scope, String field, AnswerValue value, String citation) {
    Place place = new Place.Cell("Answers", "C", answers.size() + 2);
    answers.put(
        scope + " " + field,
        new Answer(scope, field, value, citation, Confidence.VERIFIED, "", place));
  }

  private Evidence asked(Scope scope, String field) {
    return new Evidence(scope, field, answers.get(scope + " " + field));
  }

  static AnswerValue symbol(String word) {
    return new AnswerValue.Symbol(word);
  }

  static AnswerValue text(String words) {
    return new AnswerValue.Text(words);
  }

  static ReasonArgument answers(Evidence... evidence) {
    return new ReasonArgument.Answers(List.of(evidence));
  }

  private static ReasonArgument values(String... values) {
    return new ReasonArgument.Values("tip.acts", List.of(values));
  }

  private static ReasonArgument scopes(Scope... scopes) {
    return new ReasonArgument.Scopes(List.of(scopes));
  }

  private static ReasonArgument outcomes(Outcome... outcomes) {
    return new ReasonArgument.Outcomes(List.of(outcomes));
  }

  /** A finding in the making. */
  private final class Made {

    private final KeyElement element;
    private final Outcome outcome;
    private final List<ScopeResult> scopes = new ArrayList<>();
    private final List<Settler> settledBy = new ArrayList<>();
    private final List<Flag> flags = new ArrayList<>();
    private Set<Outcome> could = Set.of();
    private List<Evidence> evidence = List.of();
    private List<String> lacking = List.of();
    private boolean benchmark;
    private Reason reason = new Reason("", Map.of());

    private Made(KeyElement element, Outcome outcome) {
      this.element = element;
      this.outcome = outcome;
    }

    private Made because(String key, Object... namesAndArguments) {
      Map<String, ReasonArgument> arguments = new LinkedHashMap<>();
      for (int i = 0; i < namesAndArguments.length; i += 2) {
        arguments.put((String) namesAndArguments[i], (ReasonArgument) namesAndArguments[i + 1]);
      }
      reason = new Reason(key, arguments);
      return this;
    }

    private Made could(Outcome... others) {
      could = Set.copyOf(Arrays.asList(others));
      return this;
    }

    private Made on(Evidence... all) {
      evidence = List.of(all);
      return this;
    }

    private Made under(Scope scope, Outcome result) {
      scopes.add(new ScopeResult(scope, result, Set.of(), rule(result)));
      return this;
    }

    private Made lacks(String... items) {
      lacking = List.of(items);
      return this;
    }

    private Made settledBy(Evidence... open) {
      Arrays.stream(open).forEach(one -> settledBy.add(new Settler(one.field(), one.scope())));
      return this;
    }

    private Made settledByAnyLaw(List<String> fields) {
      fields.forEach(field -> settledBy.add(new Settler(field, null)));
      return this;
    }

    private Made flag(Flag flag) {
      flags.add(flag);
      return this;
    }

    private Made benchmark() {
      benchmark = true;
      return this;
    }

    private @Nullable String rule(Outcome result) {
      boolean decided = result.compareTo(Outcome.CONFLICT) <= 0;
      return decided ? element.id() + " " + result.key() : null;
    }

    private Finding done() {
      if (scopes.isEmpty()) {
        scopes.add(new ScopeResult(scope(), outcome, could, rule(outcome)));
      }
      return new Finding(
          element,
          outcome,
          could,
          scopes,
          evidence,
          rule(outcome),
          reason,
          lacking,
          settledBy,
          flags,
          bindingness(),
          benchmark ? List.of(ExampleCatalogue.SHARE) : List.of(),
          suggestions());
    }

    private List<DraftProvision> suggestions() {
      return outcome == Outcome.MET || outcome == Outcome.NOT_APPLICABLE
          ? List.of()
          : element.suggestions().stream().map(this::suggestion).toList();
    }

    /** As the rulebase does: the section of the means is known, others are not. */
    private DraftProvision suggestion(Suggestion suggestion) {
      DraftProvision draft = DraftProvision.of(suggestion);
      Answer answer = evidence.isEmpty() ? null : evidence.get(0).given();
      if (answer == null || !draft.parts().contains(new TextPart.Blank("means"))) {
        return draft;
      }
      return new DraftProvision(
          draft.tradition(),
          draft.parts().stream()
              .map(
                  part ->
                      part.equals(new TextPart.Blank("means"))
                          ? new TextPart.Filled("4(2)", "means", answer)
                          : part)
              .toList());
    }

    private Scope scope() {
      return evidence.stream()
          .map(Evidence::scope)
          .filter(scope -> scope != null)
          .findFirst()
          .orElse(Scope.JURISDICTION);
    }

    private Bindingness bindingness() {
      List<SourceStanding> sources =
          element.sources().stream().map(s -> new SourceStanding(s, standing(s))).toList();
      if (!treatiesStated) {
        return new Bindingness(Binding.UNKNOWN, null, sources);
      }
      return sources.stream()
          .filter(source -> source.standing() == Standing.PARTY)
          .map(source -> source.source().obligation())
          .min(Obligation::compareTo)
          .map(strongest -> new Bindingness(Binding.YES, strongest, sources))
          .orElseGet(() -> new Bindingness(Binding.NO, Obligation.RECOMMENDED_PRACTICE, sources));
    }

    private Standing standing(Source source) {
      if (source.instrument().startsWith("UNODC")) {
        return Standing.VOLUNTARY;
      }
      if (!treatiesStated) {
        return Standing.UNKNOWN;
      }
      return PARTY_TO.contains(source.instrument()) ? Standing.PARTY : Standing.NOT_PARTY;
    }
  }
}
