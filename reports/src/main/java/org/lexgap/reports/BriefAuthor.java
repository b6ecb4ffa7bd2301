package org.lexgap.reports;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.lexgap.core.assessment.Outcome;
import org.lexgap.reports.model.BriefPoint;
import org.lexgap.reports.model.BriefStep;
import org.lexgap.reports.model.ElementLink;
import org.lexgap.reports.model.FindingEntry;
import org.lexgap.reports.model.FirstPage;
import org.lexgap.reports.model.GapRow;
import org.lexgap.reports.model.LinkGroup;
import org.lexgap.reports.model.OpenQuestion;
import org.lexgap.reports.model.ProvidedRow;
import org.lexgap.reports.model.ProvisionOfOthers;
import org.lexgap.reports.model.RoadMapSection;
import org.lexgap.reports.model.StepEntry;

/**
 * Makes a note of two pages out of a gap report: it chooses and shortens, and finds nothing new.
 */
final class BriefAuthor {

  private static final int POINTS = 5;
  private static final int POINTS_OF_A_SET = 2;
  private static final int GAPS = 5;
  private static final int STEPS = 6;
  private static final int EFFECTS = 2;
  private static final int QUESTIONS = 4;
  private static final int OTHERS = 8;
  private static final int LAWS = 6;
  private static final int LONG = 110;
  private static final int SHORT = 60;

  private final BriefRequest request;
  private final GapReport report;
  private final Wording wording;

  BriefAuthor(BriefRequest request, Wording wording) {
    this.request = request;
    this.report = request.report();
    this.wording = wording;
  }

  Brief brief() {
    List<BriefPoint> provided = provided();
    List<GapRow> gaps = gaps();
    List<BriefStep> steps = steps();
    return new Brief(
        report.language(),
        report.rightToLeft(),
        report.words(),
        wording.say("note.title", Map.of("jurisdiction", name())),
        report.runningFoot(),
        report.receipt().time(),
        date(),
        name(),
        report.firstPage().figures(),
        provided,
        provided.isEmpty() ? report.provided().intro() : null,
        report.bindsThrough(),
        gaps.stream().limit(GAPS).map(BriefAuthor::shortened).toList(),
        gapsNote(gaps.size()),
        steps,
        isHandout() ? null : stepsNote(),
        othersNote(),
        others(),
        questions(),
        report.open().intro(),
        report.firstPage().ranges(),
        basis(),
        report.firstPage().receipt());
  }

  private boolean isHandout() {
    return request.isHandout();
  }

  private String name() {
    return UserText.brief(report.firstPage().name(), SHORT);
  }

  private String date() {
    return wording.date(report.receipt().time());
  }

  /** What is met for certain, the gravest first, from every set; in the order of the catalogue. */
  private List<BriefPoint> provided() {
    Map<String, String> provisions = new HashMap<>();
    report.provided().groups().stream()
        .flatMap(group -> group.rows().stream())
        .forEach((ProvidedRow row) -> provisions.put(row.id(), row.provision()));
    List<FindingEntry> met = report.findings().inCatalogueOrder();
    Map<String, Integer> ofSets = new HashMap<>();
    int sets = Math.max(1, report.firstPage().ranges().sets().size());
    int ofASet = Math.max(POINTS_OF_A_SET, POINTS / sets);
    List<FindingEntry> chosen =
        met.stream()
            .filter(BriefAuthor::isMetForCertain)
            .filter(entry -> !provisions.getOrDefault(id(entry), "").isEmpty())
            .sorted(Comparator.comparing(entry -> entry.severity().severity()))
            .filter(
                entry -> ofSets.merge(entry.finding().element().set(), 1, Integer::sum) <= ofASet)
            .limit(POINTS)
            .toList();
    return met.stream()
        .filter(chosen::contains)
        .map(entry -> point(entry, provisions.get(id(entry))))
        .toList();
  }

  private static boolean isMetForCertain(FindingEntry entry) {
    return entry.finding().outcome() == Outcome.MET
        && entry.finding().isSettled()
        && entry.flags().isEmpty()
        && !entry.finding().element().isOperational();
  }

  private static String id(FindingEntry entry) {
    return entry.finding().element().id();
  }

  private static BriefPoint point(FindingEntry entry, @Nullable String provision) {
    return new BriefPoint(entry.title(), provision == null ? "" : UserText.brief(provision, SHORT));
  }

  /** What is missing or in conflict; partly met is told in the report. */
  private List<GapRow> gaps() {
    return Stream.concat(report.gaps().duties().stream(), report.gaps().others().stream())
        .filter(
            row ->
                row.badge().outcome() == Outcome.MISSING
                    || row.badge().outcome() == Outcome.CONFLICT)
        .toList();
  }

  private static GapRow shortened(GapRow row) {
    return row.saying(UserText.brief(row.says(), LONG));
  }

  private @Nullable String gapsNote(int all) {
    if (all == 0) {
      return wording.say(
          "note.gapsNone",
          Map.of("unknown", report.assessment().legislativeFigures().count(Outcome.UNKNOWN)));
    }
    return all <= GAPS ? null : more("note.gapsMore", all - GAPS, report.gaps().heading().number());
  }

  private String more(String key, int n, int section) {
    return wording.say(key, Map.of("n", n, "section", section));
  }

  private List<BriefStep> steps() {
    RoadMapSection map = report.roadMap();
    return isHandout() || map == null
        ? List.of()
        : map.steps().stream().limit(STEPS).map(this::step).toList();
  }

  private BriefStep step(StepEntry entry) {
    return new BriefStep(
        entry.step().number(),
        UserText.brief(entry.title(), LONG),
        effect(entry.effects().get(0)),
        entry.rests());
  }

  private String effect(LinkGroup group) {
    List<String> titles =
        new ArrayList<>(group.links().stream().limit(EFFECTS).map(ElementLink::title).toList());
    int left = group.links().size() - titles.size();
    if (left > 0) {
      titles.add(wording.say("list.more", Map.of("n", left)));
    }
    String items =
        titles.stream()
            .reduce(
                (first, next) -> wording.say("answer.items", Map.of("first", first, "next", next)))
            .orElse("");
    return wording.say("note.effect", Map.of("lead", group.lead(), "titles", items));
  }

  private @Nullable String stepsNote() {
    RoadMapSection map = report.roadMap();
    if (map == null || map.steps().isEmpty()) {
      return map == null ? wording.say("note.stepsNotAsked") : map.intro();
    }
    int left = map.steps().size() - STEPS;
    return left <= 0 ? null : more("note.stepsMore", left, map.heading().number());
  }

  private @Nullable String othersNote() {
    if (!isHandout()) {
      return null;
    }
    return wording.say(
        request.provisionsOfOthers().isEmpty() ? "note.othersNone" : "note.othersIntro");
  }

  private List<ProvisionOfOthers> others() {
    return request.provisionsOfOthers().stream()
        .limit(OTHERS)
        .map(
            one ->
                new ProvisionOfOthers(
                    UserText.brief(one.title(), LONG),
                    UserText.brief(one.jurisdiction(), SHORT),
                    UserText.brief(one.provision(), SHORT)))
        .toList();
  }

  private List<String> questions() {
    return report.open().questions().stream().limit(QUESTIONS).map(this::question).toList();
  }

  private String question(OpenQuestion question) {
    return wording.say(
        "note.question",
        Map.of(
            "question", UserText.brief(question.question(), LONG),
            "laws", UserText.brief(question.laws(), SHORT),
            "n", question.elements().size()));
  }

  private List<String> basis() {
    FirstPage first = report.firstPage();
    List<String> lines = new ArrayList<>();
    lines.add(UserText.brief(first.subtitle(), 3 * LONG));
    lines.add(laws());
    lines.add(wording.say("note.short"));
    return lines;
  }

  private String laws() {
    List<String> laws =
        report.assessment().summary().laws().stream()
            .map(law -> UserText.brief(law.id(), SHORT))
            .toList();
    return laws.isEmpty()
        ? wording.say("basis.noLaws")
        : wording.say("note.laws", Map.of("laws", wording.list(laws, LAWS)));
  }
}
