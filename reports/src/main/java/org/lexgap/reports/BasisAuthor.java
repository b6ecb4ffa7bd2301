package org.lexgap.reports;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.lexgap.core.assessment.Assessment;
import org.lexgap.core.assessment.CheckResult;
import org.lexgap.core.assessment.Finding;
import org.lexgap.core.assessment.SilenceReading;
import org.lexgap.core.catalogue.Benchmark;
import org.lexgap.core.catalogue.Source;
import org.lexgap.core.summary.Answer;
import org.lexgap.core.summary.AnswerValue;
import org.lexgap.core.summary.Law;
import org.lexgap.core.summary.Scope;
import org.lexgap.reports.model.BasisSection;
import org.lexgap.reports.model.BenchmarkRow;
import org.lexgap.reports.model.LawRow;
import org.lexgap.reports.model.SilenceRow;
import org.lexgap.reports.model.SourceName;
import org.lexgap.reports.model.UnreadRow;

/**
 * What the findings rest on: laws, treaties, benchmarks, and sources that were not read in full.
 */
final class BasisAuthor {

  private static final String PARTY_TO = "ctx.party_to";

  private final ReportContext context;
  private final Wording wording;
  private final Assessment assessment;

  BasisAuthor(ReportContext context) {
    this.context = context;
    this.wording = context.wording();
    this.assessment = context.assessment();
  }

  BasisSection section() {
    return new BasisSection(
        context.heading(SectionKind.BASIS),
        assessment.summary().laws().stream().map(this::law).toList(),
        context.say("basis.treatiesHeading", Map.of("jurisdiction", context.jurisdiction())),
        treaties(),
        treatiesNote(),
        new PackWords(context).notes(),
        new AcceptedWords(context).rows(),
        benchmarks(),
        unread(),
        readings(),
        assessment.readings().isEmpty()
            ? null
            : context.say("basis.readings", Map.of("n", assessment.readings().size())),
        options());
  }

  private List<SilenceRow> readings() {
    return assessment.readings().stream().map(this::reading).toList();
  }

  private SilenceRow reading(SilenceReading reading) {
    Answer answer = reading.answer();
    return new SilenceRow(
        reading,
        context.names().question(answer.field()),
        context.names().shortLaw(answer.scope()),
        context.answers().value(answer.field(), answer.value()),
        reading.reason(),
        UserText.clean(answer.place().toString()));
  }

  private LawRow law(Law law) {
    Integer year = law.year();
    return new LawRow(
        law,
        UserText.clean(law.title()),
        kind(law.kind()),
        year == null ? notStated() : year.toString(),
        law.version() == null ? notStated() : text(law.version()),
        force(law),
        text(law.territory()),
        text(law.source()));
  }

  private String kind(@Nullable String kind) {
    if (kind == null) {
      return notStated();
    }
    String key = "basis." + kind;
    return wording.has(key) ? wording.say(key) : UserText.clean(kind);
  }

  private String notStated() {
    return wording.say("basis.notStated");
  }

  private static String text(@Nullable String text) {
    return text == null ? "" : UserText.clean(text);
  }

  private String force(Law law) {
    Boolean inForce = law.inForce();
    if (inForce == null) {
      return notStated();
    }
    return wording.say(inForce ? "basis.inForce" : "basis.notInForce");
  }

  private Optional<Answer> partyTo() {
    return assessment.summary().own(Scope.JURISDICTION, PARTY_TO);
  }

  private List<String> treaties() {
    return partyTo()
        .map(Answer::value)
        .filter(AnswerValue.Items.class::isInstance)
        .map(AnswerValue.Items.class::cast)
        .map(
            items ->
                items.values().stream().map(id -> context.answers().label(PARTY_TO, id)).toList())
        .orElse(List.of());
  }

  private String treatiesNote() {
    Optional<Answer> answer = partyTo();
    if (answer.isEmpty()) {
      return wording.say("basis.treatiesUnknown");
    }
    if (treaties().isEmpty()) {
      return wording.say("basis.treatiesNone");
    }
    String place = UserText.inSentence(answer.get().place().toString());
    return place.isEmpty() ? "" : context.say("basis.treatiesFrom", Map.of("place", place));
  }

  private List<BenchmarkRow> benchmarks() {
    Map<Benchmark, List<String>> used = new LinkedHashMap<>();
    for (Finding finding : assessment.findings()) {
      finding.benchmarks().forEach(one -> users(used, one).add(finding.element().id()));
    }
    for (CheckResult result : assessment.checks()) {
      result.benchmarks().forEach(one -> users(used, one).add(result.check().id()));
    }
    return used.entrySet().stream().map(e -> row(e.getKey(), e.getValue())).toList();
  }

  private static List<String> users(Map<Benchmark, List<String>> used, Benchmark benchmark) {
    return used.computeIfAbsent(benchmark, b -> new ArrayList<>());
  }

  private BenchmarkRow row(Benchmark benchmark, List<String> users) {
    BenchmarkWords words = new BenchmarkWords(context);
    return new BenchmarkRow(benchmark, words.value(benchmark), words.reason(benchmark), users);
  }

  /** Sources of the assessed elements and checks whose text was not read, each once. */
  List<UnreadRow> unread() {
    Map<SourceName, Set<String>> used = new LinkedHashMap<>();
    assessment
        .findings()
        .forEach(finding -> addUnread(used, finding.element().sources(), finding.element().id()));
    assessment
        .checks()
        .forEach(result -> addUnread(used, result.check().sources(), result.check().id()));
    return used.entrySet().stream()
        .map(entry -> new UnreadRow(entry.getKey(), List.copyOf(entry.getValue())))
        .toList();
  }

  private void addUnread(Map<SourceName, Set<String>> used, List<Source> sources, String id) {
    sources.stream()
        .filter(Source::isUnread)
        .forEach(
            source ->
                used.computeIfAbsent(context.names().source(source), name -> new LinkedHashSet<>())
                    .add(id));
  }

  private List<String> options() {
    List<String> options = new ArrayList<>();
    options.add(wording.say(assessment.options().strict() ? "basis.strict" : "basis.notStrict"));
    options.add(
        wording.say(
            assessment.options().includeProposed() ? "basis.proposed" : "basis.notProposed"));
    if (assessment.options().asEnacted()) {
      options.add(wording.say("basis.asEnacted"));
    }
    new Tailoring(context).say("basis.against").ifPresent(options::add);
    options.addAll(new LanguageWords(context).lines());
    return options;
  }
}
