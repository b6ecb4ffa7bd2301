package org.lexgap.rulebase.roadmap;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.lexgap.core.assessment.Finding;
import org.lexgap.core.assessment.Outcome;
import org.lexgap.core.assessment.RoadMap;
import org.lexgap.core.assessment.RoadMap.Provision;
import org.lexgap.core.assessment.RoadMap.Step;
import org.lexgap.core.assessment.SupposedAnswer;
import org.lexgap.core.catalogue.Vocabulary;
import org.lexgap.core.summary.StatuteSummary;
import org.lexgap.rulebase.logic.ElementTree;

/**
 * Makes a road map: looks for a remedy for each gap, groups and orders them, and tries every step
 * on top of those before it.
 */
public final class RoadMaps {

  private final Rules rules;
  private final Remedies remedies;
  private final Map<String, ElementTree> trees;

  /**
   * A maker of road maps.
   *
   * @param rules what decides
   * @param vocabulary the fields
   * @param trees the elements that take part
   */
  public RoadMaps(Rules rules, Vocabulary vocabulary, List<ElementTree> trees) {
    this.rules = rules;
    this.remedies = new Remedies(rules, vocabulary);
    this.trees = trees.stream().collect(Collectors.toMap(ElementTree::id, Function.identity()));
  }

  /**
   * A road map.
   *
   * @param sheet the answers
   * @param findings the findings on them
   * @return steps in order, each as it came out when it was tried
   */
  public RoadMap of(StatuteSummary sheet, List<Finding> findings) {
    List<Finding> gaps = findings.stream().filter(RoadMaps::isGap).toList();
    Order order = new Order(gaps, rules);
    Map<String, Remedy> found = new LinkedHashMap<>();
    gaps.stream()
        .map(gap -> gap.element().id())
        .sorted(order.ofElements())
        .forEach(
            id -> remedies.of(trees.get(id), sheet).ifPresent(remedy -> found.put(id, remedy)));
    List<Draft> drafts = order.sorted(Drafts.of(sheet, found.values()));
    Trial trial = new Trial(sheet, order, gaps);
    List<Step> steps = trial.steps(drafts);
    return new RoadMap(
        steps,
        List.copyOf(trial.open),
        new Levers(rules, sheet, gaps, order.ofElements()).of(found));
  }

  private static boolean isGap(Finding finding) {
    boolean gap = finding.outcome().isGap() || finding.outcome() == Outcome.PARTIAL;
    return gap && !finding.element().isOperational();
  }

  /** Answers with those of a step among them, and what the rules conclude from them. */
  private record Tried(StatuteSummary sheet, Conclusions conclusions) {}

  /** The steps tried one after the other. */
  private final class Trial {

    private final StatuteSummary before;
    private final Order order;
    private final List<Step> steps = new ArrayList<>();
    private final Map<String, Integer> closedBy = new LinkedHashMap<>();
    private final Set<String> open = new LinkedHashSet<>();
    private StatuteSummary sheet;

    private Trial(StatuteSummary sheet, Order order, List<Finding> gaps) {
      this.before = sheet;
      this.sheet = sheet;
      this.order = order;
      gaps.forEach(gap -> open.add(gap.element().id()));
    }

    private List<Step> steps(List<Draft> drafts) {
      drafts.forEach(this::step);
      return steps;
    }

    private void step(Draft draft) {
      draft.elements().removeIf(closedBy::containsKey);
      if (draft.elements().isEmpty()) {
        return;
      }
      Tried tried = tried(draft);
      Effects effects =
          Effects.of(rules.conclude(sheet, touched(draft)), tried.conclusions(), open);
      if (effects.closes().isEmpty()) {
        return;
      }
      int number = steps.size() + 1;
      steps.add(
          new Step(
              number,
              order.urgency(draft),
              provisions(draft),
              draft.answers(),
              effects.closes(),
              effects.improves(),
              effects.worsens(),
              effects.resolves(),
              effects.raises(),
              grounds(draft)));
      effects.closes().forEach(id -> closedBy.put(id, number));
      open.removeAll(effects.closes());
      sheet = tried.sheet();
    }

    /**
     * What was found for a gap alone may not do beside other answers: then it is looked for anew.
     */
    private Tried tried(Draft draft) {
      Tried first = asDrafted(draft);
      List<String> failed =
          draft.elements().stream()
              .filter(id -> first.conclusions().outcomes().get(id) != Outcome.MET)
              .toList();
      for (String id : failed) {
        StatuteSummary after = SupposedAnswer.applyAll(draft.answers(), sheet);
        remedies.of(trees.get(id), after).ifPresent(draft::correct);
      }
      return failed.isEmpty() ? first : asDrafted(draft);
    }

    private Tried asDrafted(Draft draft) {
      StatuteSummary after = SupposedAnswer.applyAll(draft.answers(), sheet);
      return new Tried(after, rules.conclude(after, touched(draft)));
    }

    private static Predicate<Set<String>> touched(Draft draft) {
      Set<String> changed =
          draft.answers().stream().map(SupposedAnswer::field).collect(Collectors.toSet());
      return fields -> fields.stream().anyMatch(changed::contains);
    }

    private List<Provision> provisions(Draft draft) {
      return draft.answers().stream()
          .map(answer -> Drafts.provision(answer, before))
          .flatMap(Optional::stream)
          .distinct()
          .toList();
    }

    private List<Integer> grounds(Draft draft) {
      return closedBy.entrySet().stream()
          .filter(closed -> order.restsOn(draft, closed.getKey()))
          .map(Map.Entry::getValue)
          .distinct()
          .sorted()
          .toList();
    }
  }
}
