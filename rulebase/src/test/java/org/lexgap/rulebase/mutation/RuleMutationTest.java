package org.lexgap.rulebase.mutation;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.lexgap.core.catalogue.Catalogue;
import org.lexgap.rulebase.cases.CaseFiles;
import org.lexgap.rulebase.cases.RuleCase;
import org.lexgap.rulebase.catalogue.StandardCatalogue;

/**
 * A rule with a small mistake fails its cases. Every comparison, junction, negation, number and
 * value of every condition is mistaken in turn; the rules of the mistaken logic are built and asked
 * the cases of their element or check.
 */
class RuleMutationTest {

  private final Catalogue catalogue = StandardCatalogue.read();
  private final Map<String, List<RuleCase>> cases =
      new CaseFiles(catalogue.vocabulary())
          .below(Path.of("src/test/resources/lexgap/cases")).stream()
              .collect(Collectors.groupingBy(RuleCase::id));
  private final Score score = new Score();

  @Test
  void a_rule_with_a_small_mistake_fails_its_cases() {
    mutated().forEach(this::ask);
    System.out.println(score);
    assertThat(score.share()).isGreaterThanOrEqualTo(0.97);
  }

  private Stream<Mutated> mutated() {
    return Stream.concat(
        catalogue.elements().stream().map(e -> (Mutated) new MutatedElement(catalogue, e)),
        catalogue.checks().stream().map(c -> (Mutated) new MutatedCheck(catalogue, c)));
  }

  private void ask(Mutated mutated) {
    Trial trial = new Trial(mutated, cases.get(mutated.id()));
    trial.run();
    score.add(trial);
  }
}
