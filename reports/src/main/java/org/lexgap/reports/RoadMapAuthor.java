package org.lexgap.reports;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.lexgap.core.assessment.RoadMap;
import org.lexgap.core.assessment.RoadMap.Lever;
import org.lexgap.core.assessment.RoadMap.Step;
import org.lexgap.core.assessment.SupposedAnswer;
import org.lexgap.reports.model.LeverEntry;
import org.lexgap.reports.model.LinkGroup;
import org.lexgap.reports.model.RoadMapSection;
import org.lexgap.reports.model.StepEntry;

/** Tells in which order gaps could be closed. */
final class RoadMapAuthor {

  private static final int PROVISIONS = 4;

  private final ReportContext context;
  private final Links links;
  private final SupposedRows rows;

  RoadMapAuthor(ReportContext context) {
    this.context = context;
    this.links = new Links(context);
    this.rows = new SupposedRows(context);
  }

  /** The section; null for a report without a road map. */
  @Nullable RoadMapSection section() {
    RoadMap map = context.request().roadMap();
    if (map == null) {
      return null;
    }
    return new RoadMapSection(
        context.heading(SectionKind.ROAD_MAP),
        map,
        intro(map),
        map.levers().isEmpty() ? null : leversIntro(map),
        map.levers().stream().map(this::lever).toList(),
        map.steps().stream().map(this::step).toList(),
        map.without().isEmpty() ? null : group("roadMap.without", map.without()));
  }

  private String intro(RoadMap map) {
    if (map.steps().isEmpty()) {
      return context.say("roadMap.none", Map.of("n", map.without().size()));
    }
    return context.say(
        "roadMap.intro",
        Map.of(
            "n", map.steps().size(),
            "closes", map.steps().stream().mapToInt(step -> step.closes().size()).sum()));
  }

  private String leversIntro(RoadMap map) {
    return context.say(
        "roadMap.levers",
        Map.of(
            "n", map.levers().stream().mapToInt(lever -> lever.answers().size()).sum(),
            "closes", map.levers().stream().mapToInt(lever -> lever.closes().size()).sum(),
            "jurisdiction", context.jurisdictionInShort()));
  }

  private LeverEntry lever(Lever lever) {
    return new LeverEntry(
        lever, rows.of(lever.answers()), lever.closes().stream().map(links::plain).toList());
  }

  private StepEntry step(Step step) {
    return new StepEntry(
        step,
        title(step),
        context.wording().say("urgency." + step.urgency().key()),
        rests(step),
        note(step),
        rows.of(step.answers()),
        effects(step));
  }

  /** A blank is no gap: the law may say already what a step would have it say. */
  private @Nullable String note(Step step) {
    long blank = step.answers().stream().filter(answer -> answer.present() == null).count();
    return blank == 0
        ? null
        : context.say("roadMap.lookUp", Map.of("n", blank, "total", step.answers().size()));
  }

  /** The provisions as the sheet cites them; where it cites none, a new one is needed. */
  private String title(Step step) {
    Set<String> provisions = new LinkedHashSet<>();
    step.provisions()
        .forEach(p -> provisions.add(context.names().provision(p.scope(), p.citation())));
    boolean uncited = step.answers().stream().anyMatch(this::isNew);
    String laws = context.wording().list(new ArrayList<>(laws(step)));
    if (provisions.isEmpty()) {
      boolean blank = step.answers().stream().allMatch(answer -> answer.present() == null);
      return context.say(blank ? "roadMap.answer" : "roadMap.new", Map.of("laws", laws));
    }
    return context.say(
        uncited ? "roadMap.amendAndAdd" : "roadMap.amend",
        Map.of("provisions", context.wording().list(provisions, PROVISIONS)));
  }

  /** Nobody cites a provision for what would change. */
  private boolean isNew(SupposedAnswer answer) {
    return context
        .assessment()
        .summary()
        .effective(answer.scope(), answer.field())
        .filter(given -> !given.citation().isBlank())
        .isEmpty();
  }

  private Set<String> laws(Step step) {
    Set<String> laws = new LinkedHashSet<>();
    step.answers().stream()
        .map(SupposedAnswer::scope)
        .forEach(scope -> laws.add(context.names().law(scope.lawScope())));
    return laws;
  }

  private String rests(Step step) {
    List<String> numbers = step.after().stream().map(String::valueOf).toList();
    return numbers.isEmpty()
        ? context.wording().say("roadMap.afterNone")
        : context.say(
            "roadMap.after", Map.of("n", numbers.size(), "steps", context.wording().list(numbers)));
  }

  private List<LinkGroup> effects(Step step) {
    List<LinkGroup> effects = new ArrayList<>();
    add(effects, "roadMap.closes", step.closes());
    add(effects, "roadMap.improves", step.improves());
    add(effects, "roadMap.resolves", step.resolves());
    add(effects, "roadMap.worsens", step.worsens());
    add(effects, "roadMap.raises", step.raises());
    return effects;
  }

  private void add(List<LinkGroup> effects, String lead, List<String> ids) {
    if (!ids.isEmpty()) {
      effects.add(group(lead, ids));
    }
  }

  private LinkGroup group(String lead, List<String> ids) {
    return new LinkGroup(
        context.say(lead, Map.of("n", ids.size())), ids.stream().map(links::plain).toList());
  }
}
