package org.lexgap.rulebase.engine;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.lexgap.core.assessment.Outcome;
import org.lexgap.rulebase.facts.Combined;
import org.lexgap.rulebase.facts.Reading;
import org.lexgap.rulebase.facts.Verdict;

/**
 * The rules combine results as the table of docs/decisions says, and as the explanation expects.
 */
class CombinationTest {

  private static final RuleEngine ENGINE =
      new RuleEngine(List.of(RuleModels.elements(), RuleModels.reasoning()));
  private static final List<Outcome> RESULTS =
      List.of(Outcome.MET, Outcome.PARTIAL, Outcome.MISSING, Outcome.CONFLICT, Outcome.UNKNOWN);

  @Test
  void every_mixture_of_up_to_four_results_has_one_outcome_and_the_explanation_knows_it() {
    for (List<Outcome> results : mixtures(4)) {
      assertThat(combinedByRules(results))
          .as(results.toString())
          .containsExactlyElementsOf(
              Possibilities.combined(results.stream().map(Set::of).toList()));
    }
  }

  private static List<List<Outcome>> mixtures(int most) {
    List<List<Outcome>> mixtures = new ArrayList<>(List.of(List.of()));
    List<List<Outcome>> last = List.of(List.of());
    for (int size = 1; size <= most; size++) {
      List<List<Outcome>> longer = new ArrayList<>();
      for (List<Outcome> shorter : last) {
        for (Outcome result : RESULTS) {
          List<Outcome> mixture = new ArrayList<>(shorter);
          mixture.add(result);
          longer.add(mixture);
        }
      }
      mixtures.addAll(longer);
      last = longer;
    }
    return mixtures;
  }

  private static List<Outcome> combinedByRules(List<Outcome> results) {
    List<Object> facts = new ArrayList<>();
    facts.add(new Reading("E", Verdict.RECORDED));
    for (int law = 0; law < results.size(); law++) {
      facts.add(new Verdict("E", Verdict.RECORDED, "L" + law, results.get(law)));
    }
    return ENGINE.run(facts, List.of("combination")).stream()
        .filter(Combined.class::isInstance)
        .map(fact -> ((Combined) fact).outcome())
        .toList();
  }
}
