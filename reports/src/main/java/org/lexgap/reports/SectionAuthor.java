package org.lexgap.reports;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.lexgap.core.assessment.CheckResult;
import org.lexgap.core.assessment.Figures;
import org.lexgap.core.assessment.Flag;
import org.lexgap.core.assessment.Outcome;
import org.lexgap.core.catalogue.ElementSet;
import org.lexgap.core.summary.Problem;
import org.lexgap.reports.model.CheckEntry;
import org.lexgap.reports.model.ChecksSection;
import org.lexgap.reports.model.FindingEntry;
import org.lexgap.reports.model.FindingsSection;
import org.lexgap.reports.model.FlagLine;
import org.lexgap.reports.model.OutcomeKey;
import org.lexgap.reports.model.ProblemRow;
import org.lexgap.reports.model.ProblemsSection;
import org.lexgap.reports.model.ProvidedGroup;
import org.lexgap.reports.model.ProvidedRow;
import org.lexgap.reports.model.ProvidedSection;
import org.lexgap.reports.model.ReadingSection;
import org.lexgap.reports.model.SetGroup;
import org.lexgap.reports.model.ThemeGroup;

/** The sections that list findings, checks and problems. */
final class SectionAuthor {

  private final ReportContext context;
  private final Wording wording;
  private final Badges badges;

  SectionAuthor(ReportContext context) {
    this.context = context;
    this.wording = context.wording();
    this.badges = new Badges(wording);
  }

  FindingsSection findings(List<FindingEntry> entries) {
    return new FindingsSection(
        context.heading(SectionKind.FINDINGS),
        wording.say("findings.intro"),
        entries,
        sets(entries));
  }

  private List<SetGroup> sets(List<FindingEntry> entries) {
    return context.assessment().sets().stream().map(set -> set(set, entries)).toList();
  }

  private SetGroup set(ElementSet set, List<FindingEntry> entries) {
    Figures figures = context.assessment().figures(set);
    boolean asked = !set.operational() || figures.applicable() > 0;
    return new SetGroup(
        set,
        "set-" + Names.anchor(set.id()),
        asked
            ? null
            : context.say("findings.notAsked", Map.of("set", set.title(), "n", figures.total())),
        themes(set, entries));
  }

  private List<ThemeGroup> themes(ElementSet set, List<FindingEntry> entries) {
    Map<String, List<FindingEntry>> byTheme = new LinkedHashMap<>();
    entries.stream()
        .filter(entry -> entry.finding().element().set().equals(set.id()))
        .forEach(
            entry ->
                byTheme
                    .computeIfAbsent(entry.finding().element().theme(), t -> new ArrayList<>())
                    .add(entry));
    return byTheme.entrySet().stream()
        .map(
            theme ->
                new ThemeGroup(new CatalogueWords(wording).theme(theme.getKey()), theme.getValue()))
        .toList();
  }

  ProvidedSection provided(List<FindingEntry> entries) {
    List<FindingEntry> met = with(entries, Outcome.MET);
    long open = met.stream().filter(entry -> !entry.finding().isSettled()).count();
    String intro =
        met.isEmpty()
            ? context.say(
                "provided.none",
                Map.of(
                    "unknown", with(entries, Outcome.UNKNOWN).size(),
                    "section", context.number(SectionKind.OPEN)))
            : context.say("provided.intro", Map.of("n", met.size(), "open", open));
    return new ProvidedSection(
        context.heading(SectionKind.PROVIDED),
        intro,
        sets(met).stream().flatMap(this::providedGroups).toList());
  }

  private Stream<ProvidedGroup> providedGroups(SetGroup group) {
    return group.themes().stream()
        .map(
            theme ->
                new ProvidedGroup(
                    group.set().title(),
                    theme.title(),
                    theme.findings().stream().map(this::provided).toList()));
  }

  private ProvidedRow provided(FindingEntry entry) {
    Set<String> places = new LinkedHashSet<>();
    ReasonWords.deciding(entry.finding().reason())
        .forEach(evidence -> context.provision(evidence).ifPresent(places::add));
    return new ProvidedRow(
        entry.finding().element().id(),
        entry.anchor(),
        entry.title(),
        places.isEmpty() ? wording.say("evidence.noCitation") : wording.list(places, 3),
        remark(entry));
  }

  /** What keeps an element that is met from being safely so; null if nothing does. */
  private @Nullable String remark(FindingEntry entry) {
    List<String> remarks = new ArrayList<>();
    if (!entry.finding().isSettled()) {
      remarks.add(entry.badge().text());
    }
    entry.flags().stream()
        .filter(line -> line.flag() instanceof Flag.Undermined)
        .map(FlagLine::word)
        .forEach(remarks::add);
    return remarks.isEmpty() ? null : wording.items(remarks);
  }

  private static List<FindingEntry> with(List<FindingEntry> entries, Outcome outcome) {
    return entries.stream().filter(entry -> entry.finding().outcome() == outcome).toList();
  }

  @Nullable ChecksSection checks(List<CheckEntry> entries) {
    if (entries.isEmpty()) {
      return null;
    }
    List<CheckEntry> raised = with(entries, CheckResult.Status.RAISED);
    List<CheckEntry> open = with(entries, CheckResult.Status.UNKNOWN);
    List<CheckEntry> quiet = with(entries, CheckResult.Status.NOT_RAISED);
    return new ChecksSection(
        context.heading(SectionKind.CHECKS),
        context.say("checks.intro", Map.of("raised", raised.size(), "total", entries.size())),
        raised,
        open,
        counted("checks.openHeading", open),
        quiet,
        counted("checks.quiet", quiet));
  }

  private static List<CheckEntry> with(List<CheckEntry> entries, CheckResult.Status status) {
    return entries.stream()
        .filter(entry -> entry.result().status() == status)
        .sorted(Comparator.comparing(entry -> entry.severity().severity()))
        .toList();
  }

  private @Nullable String counted(String key, List<?> items) {
    return items.isEmpty() ? null : context.say(key, Map.of("n", items.size()));
  }

  ProblemsSection problems() {
    List<Problem> problems = context.problems();
    return new ProblemsSection(
        context.heading(SectionKind.PROBLEMS),
        problems.isEmpty()
            ? wording.say("problems.none")
            : context.say("problems.intro", Map.of("n", problems.size())),
        problems.stream().map(this::problem).toList());
  }

  private ProblemRow problem(Problem problem) {
    String value = UserText.brief(problem.value(), 500);
    return new ProblemRow(
        problem,
        wording.say("level." + problem.level().key()),
        UserText.clean(problem.place().toString()),
        value.isEmpty() ? wording.say("problems.nothing") : value,
        UserText.brief(problem.expected(), 1000),
        UserText.brief(problem.remedy(), 1000));
  }

  ReadingSection reading() {
    return new ReadingSection(
        context.heading(SectionKind.READING),
        Arrays.stream(Outcome.values())
            .map(
                outcome ->
                    new OutcomeKey(
                        badges.of(outcome),
                        wording.say("outcome." + outcome.key() + ".letter"),
                        wording.say("outcome." + outcome.key() + ".meaning")))
            .toList(),
        Stream.of(
                "reading.couldProve",
                "reading.range",
                new PackWords(context).either("reading.severity", "reading.severity.packs"),
                "reading.binding",
                "reading.unread",
                "reading.evidence",
                "reading.provisions",
                "reading.checked")
            .map(key -> wording.say(key, Map.of("packs", new PackWords(context).names())))
            .toList());
  }
}
