package org.lexgap.rulebase.engine;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Predicate;
import org.lexgap.core.Rulebase;
import org.lexgap.core.assessment.Assessment;
import org.lexgap.core.assessment.AssessmentOptions;
import org.lexgap.core.assessment.Change;
import org.lexgap.core.assessment.CheckResult;
import org.lexgap.core.assessment.Finding;
import org.lexgap.core.assessment.Outcome;
import org.lexgap.core.assessment.RoadMap;
import org.lexgap.core.assessment.SilenceReading;
import org.lexgap.core.catalogue.Catalogue;
import org.lexgap.core.catalogue.IdSearch;
import org.lexgap.core.catalogue.Vocabulary;
import org.lexgap.core.summary.Answer;
import org.lexgap.core.summary.AnswerValue;
import org.lexgap.core.summary.Confidence;
import org.lexgap.core.summary.Scope;
import org.lexgap.core.summary.StatuteSummary;
import org.lexgap.rulebase.facts.Gap;
import org.lexgap.rulebase.logic.LogicTrees;
import org.lexgap.rulebase.roadmap.Conclusions;
import org.lexgap.rulebase.roadmap.RoadMaps;
import org.lexgap.rulebase.roadmap.Rules;
import org.lexgap.rulebase.roadmap.Sight;

/** Decides with Drools: one session for each decision, nothing shared but the rules. */
final class DroolsRulebase implements Rulebase {

  private static final String ASSESS_OPERATIONAL = "ctx.assess_operational";

  /** More choices of sets and instruments than this in one process are made again. */
  private static final int KEPT = 256;

  private static final AnswerValue YES = new AnswerValue.Symbol("yes");

  private final Catalogue catalogue;
  private final Chosen all;
  private final Engine engine;
  private final Bindings bindings;
  private final Map<Choice, Chosen> chosen = new ConcurrentHashMap<>();
  private final Consequences consequences;
  private final Unanswered unanswered = new Unanswered();
  private final Wordings wordings = new Wordings();

  DroolsRulebase(Catalogue catalogue, Engine engine) {
    LogicTrees trees = new LogicTrees(catalogue.vocabulary(), catalogue.benchmarks());
    this.catalogue = catalogue;
    this.all =
        new Chosen(
            catalogue.elements().stream().map(trees::parse).toList(),
            catalogue.checks().stream().map(trees::parse).toList());
    this.engine = engine;
    this.bindings = new Bindings(catalogue, engine);
    this.consequences = new Consequences(catalogue, engine);
  }

  @Override
  public Catalogue catalogue() {
    return catalogue;
  }

  @Override
  public Rulebase withBenchmarks(Map<String, Double> own) {
    return new DroolsRulebase(
        catalogue.withBenchmarks(OwnBenchmarks.of(catalogue.benchmarks(), own)), engine);
  }

  @Override
  public Assessment assess(StatuteSummary summary, AssessmentOptions options) {
    options.requireKnownTo(catalogue);
    Chosen asked = chosen(options);
    StatuteSummary counted = counted(summary, options);
    List<SilenceReading> readings = Silence.readings(counted, catalogue.vocabulary());
    Answered answered = answer(new Question(Silence.laid(counted, readings), asked, options));
    OutcomesRelated related = consequences.of(answered.findings());
    Set<String> read = readings.isEmpty() ? Set.of() : asked.fields();
    return new Assessment(
        summary,
        options,
        catalogue,
        related.flagged(),
        answered.checks(),
        related.needs(),
        readings.stream().filter(reading -> read.contains(reading.answer().field())).toList());
  }

  private Answered answer(Question question) {
    List<String> territories = FederalUnits.territories(question.summary());
    if (territories.isEmpty()) {
      return answer(question, Set.of());
    }
    Map<String, List<Finding>> findings = new LinkedHashMap<>();
    Map<String, List<CheckResult>> checkResults = new LinkedHashMap<>();
    for (String territory : territories) {
      Answered answered = answer(question, FederalUnits.leftOut(question.summary(), territory));
      findings.put(territory, answered.findings());
      checkResults.put(territory, answered.checks());
    }
    return new Answered(FederalUnits.worst(findings), FederalUnits.gravest(checkResults));
  }

  @Override
  public List<Change> changes(String id, StatuteSummary summary, AssessmentOptions options) {
    Chosen found = all.only(new IdSearch(catalogue).require(id));
    StatuteSummary counted = counted(summary, options);
    Laid laid = new Laid(counted, withSilence(counted));
    Vocabulary vocabulary = catalogue.vocabulary();
    return found.elements().isEmpty()
        ? Changes.of(found.checks().get(0), vocabulary, laid, s -> tried(found, s, options))
        : Changes.of(found.elements().get(0), vocabulary, laid, s -> asked(found, s, options));
  }

  @Override
  public RoadMap roadMap(Assessment assessment) {
    AssessmentOptions options = assessment.options();
    Chosen asked = chosen(options);
    return new RoadMaps(new AskedRules(asked, options), vocabulary(), asked.elements())
        .of(counted(assessment.summary(), options), assessment.findings());
  }

  /** Answers what a road map asks, without explaining anything. */
  private final class AskedRules implements Rules {

    private final Chosen asked;
    private final AssessmentOptions options;

    private AskedRules(Chosen asked, AssessmentOptions options) {
      this.asked = asked;
      this.options = options;
    }

    @Override
    public Conclusions conclude(StatuteSummary sheet, Predicate<Set<String>> reading) {
      Chosen chosen = asked.reading(reading);
      Question question = question(chosen, sheet.relevantTo(chosen.fields()), options);
      List<Conclusions> units =
          leftOut(question.summary()).stream()
              .map(leftOut -> decide(question, leftOut).conclusions(question.chosen()))
              .toList();
      return FederalUnits.together(units);
    }

    @Override
    public List<Sight> sights(StatuteSummary sheet) {
      StatuteSummary counted = withSilence(counted(sheet, options));
      return leftOut(counted).stream()
          .map(leftOut -> (Sight) new Views(counted, leftOut, vocabulary()))
          .toList();
    }

    @Override
    public List<Object> order(Collection<Gap> gaps) {
      return engine.run(consequences.withDependencies(gaps), Stages.ROAD_MAP);
    }
  }

  /** What takes no part: once for each unit of a federal State, else once nothing. */
  private static List<Set<Scope>> leftOut(StatuteSummary summary) {
    List<String> territories = FederalUnits.territories(summary);
    return territories.isEmpty()
        ? List.of(Set.of())
        : territories.stream().map(unit -> FederalUnits.leftOut(summary, unit)).toList();
  }

  private Outcome asked(Chosen alone, StatuteSummary summary, AssessmentOptions options) {
    return answer(question(alone, summary, options)).findings().get(0).outcome();
  }

  private CheckResult.Status tried(
      Chosen alone, StatuteSummary summary, AssessmentOptions options) {
    return answer(question(alone, summary, options)).checks().get(0).status();
  }

  private Question question(Chosen chosen, StatuteSummary summary, AssessmentOptions options) {
    return new Question(withSilence(counted(summary, options)), chosen, options);
  }

  private StatuteSummary withSilence(StatuteSummary counted) {
    return Silence.laid(counted, Silence.readings(counted, catalogue.vocabulary()));
  }

  /** What is asked of the rules. */
  private record Question(StatuteSummary summary, Chosen chosen, AssessmentOptions options) {}

  /** What decides which elements and checks are asked. */
  private record Choice(Set<String> sets, Set<String> against) {}

  private record Answered(List<Finding> findings, List<CheckResult> checks) {}

  private Answered answer(Question question, Set<Scope> leftOut) {
    Decision decision = decide(question, leftOut);
    PendingLaws pending = pending(question, decision.views(), leftOut);
    Bindings.OfParties binding = bindings.of(treaties(question.summary()));
    Findings findings = new Findings(decision, binding, pending, unanswered, wordings);
    CheckResults results = new CheckResults(decision, binding, pending);
    return new Answered(
        question.chosen().elements().stream().map(findings::finding).toList(),
        question.chosen().checks().stream().map(results::result).toList());
  }

  /** Decides again what the pending laws have a say on, without them. */
  private PendingLaws pending(Question question, Views views, Set<Scope> leftOut) {
    Set<Scope> scopes =
        question.options().asEnacted() ? Set.of() : PendingLaws.scopes(question.summary());
    if (scopes.isEmpty()) {
      return PendingLaws.none();
    }
    Chosen again = question.chosen().reading(fields -> views.anyAnswers(scopes, fields));
    Question without = new Question(question.summary(), again, question.options());
    return new PendingLaws(scopes, again.ids(), decide(without, both(leftOut, scopes)));
  }

  private static Set<Scope> both(Set<Scope> one, Set<Scope> other) {
    Set<Scope> both = new LinkedHashSet<>(one);
    both.addAll(other);
    return both;
  }

  /** What counts of a summary. To choose an operational set is to ask for it. */
  private StatuteSummary counted(StatuteSummary summary, AssessmentOptions options) {
    boolean whole =
        options.includeProposed() || summary.answers().stream().noneMatch(DroolsRulebase::proposed);
    StatuteSummary counted = whole ? summary : summary.filter(answer -> !proposed(answer));
    boolean operational =
        catalogue.sets().stream()
            .anyMatch(set -> set.operational() && options.sets().contains(set.id()));
    return operational
        ? counted.with(Answer.of(Scope.JURISDICTION, ASSESS_OPERATIONAL, YES))
        : counted;
  }

  private static boolean proposed(Answer answer) {
    return answer.confidence() == Confidence.PROPOSED;
  }

  private Chosen chosen(AssessmentOptions options) {
    Choice choice = new Choice(options.sets(), options.against());
    Chosen kept = chosen.get(choice);
    if (kept != null) {
      return kept;
    }
    Chosen fresh = all.by(options, catalogue);
    if (chosen.size() < KEPT) {
      chosen.put(choice, fresh);
    }
    return fresh;
  }

  private Decision decide(Question question, Set<Scope> leftOut) {
    Views views = new Views(question.summary(), leftOut, catalogue.vocabulary());
    FactSheet sheet = new FactSheet(views, catalogue.vocabulary(), question.options());
    sheet.addBenchmarks(catalogue.benchmarks());
    question.chosen().elements().forEach(sheet::add);
    question.chosen().checks().forEach(sheet::add);
    return new Decision(views, sheet, engine.run(sheet.facts(), Stages.DECISION));
  }

  private static Optional<Set<String>> treaties(StatuteSummary summary) {
    return summary
        .own(Scope.JURISDICTION, "ctx.party_to")
        .map(answer -> answer.value())
        .filter(AnswerValue.Items.class::isInstance)
        .map(value -> Set.copyOf(((AnswerValue.Items) value).values()));
  }
}
