package org.lexgap.rulebase.engine;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Arrays;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.lexgap.core.Rulebase;
import org.lexgap.core.assessment.Assessment;
import org.lexgap.core.assessment.Outcome;
import org.lexgap.core.catalogue.Benchmark;
import org.lexgap.core.catalogue.Catalogue;
import org.lexgap.core.catalogue.Check;
import org.lexgap.core.catalogue.ScopeLevel;
import org.lexgap.core.catalogue.Unit;
import org.lexgap.rulebase.logic.LogicException;

/** Numbers that the catalogue sets: rules read them and findings show them. */
class BenchmarksTest {

  private static Benchmark benchmark(String id, double value, String... usedBy) {
    return new Benchmark(id, value, Unit.YEARS, Set.of(usedBy), "It is grave.");
  }

  private static Rulebase rulebase(SmallElement element, Check check, Benchmark... benchmarks) {
    Catalogue small = SmallCatalogue.of(List.of(element.element()), List.of(check));
    return RulebaseLoader.builtAtLoad(
        new Catalogue(
            small.version(),
            small.hash(),
            small.vocabulary(),
            small.sets(),
            small.instruments(),
            small.elements(),
            small.checks(),
            Arrays.asList(benchmarks)));
  }

  private static final SmallElement SERIOUS =
      SmallElement.met("figure.a >= 4 and figure.b * 2 <= 7").missing("figure.a < 4");
  private static final Check LOW =
      SmallElement.check("figure.a < 4 and figure.b > 7", ScopeLevel.JURISDICTION, null);

  @Test
  void a_rule_compares_with_the_numbers_and_a_finding_shows_those_it_uses() {
    Benchmark four = benchmark("FOUR", 4, "E", "C");
    Benchmark seven = benchmark("SEVEN", 7, "E");
    Rulebase rulebase =
        rulebase(SERIOUS, LOW, four, seven, benchmark("NINE", 9, "E"), benchmark("OTHER", 7, "X"));
    Assessment met = rulebase.assess(Sheet.of("A: figure.a=4 figure.b=3.5"));
    assertThat(met.findings().get(0).outcome()).isEqualTo(Outcome.MET);
    assertThat(met.findings().get(0).benchmarks()).containsExactly(four, seven);
    Assessment missing = rulebase.assess(Sheet.of("A: figure.a=3 figure.b=3"));
    assertThat(missing.findings().get(0).outcome()).isEqualTo(Outcome.MISSING);
    Assessment none = rulebase.assess(Sheet.of("A: figure.a=4 figure.b=4"));
    assertThat(none.findings().get(0).outcome()).isEqualTo(Outcome.REVIEW);
  }

  @Test
  void a_check_across_laws_compares_with_the_numbers_too() {
    Rulebase rulebase =
        rulebase(SERIOUS, LOW, benchmark("FOUR", 4, "C"), benchmark("SEVEN", 7, "C"));
    assertThat(raised(rulebase, "A: figure.a=3", "B: figure.b=8")).isTrue();
    assertThat(raised(rulebase, "A: figure.a=4", "B: figure.b=8")).isFalse();
    assertThat(raised(rulebase, "A: figure.a=3", "B: figure.b=7")).isFalse();
  }

  private static boolean raised(Rulebase rulebase, String... lines) {
    return rulebase.assess(Sheet.of(lines)).checks().get(0).isRaised();
  }

  @Test
  void a_rule_reads_up_to_four_numbers() {
    SmallElement four =
        SmallElement.met("figure.a > 1 and figure.a > 2 and figure.b > 3 and figure.b > 4");
    Rulebase rulebase = rulebase(four, LOW, one(1), one(2), one(3), one(4));
    assertThat(rulebase.assess(Sheet.of("A: figure.a=3 figure.b=5")).findings().get(0).outcome())
        .isEqualTo(Outcome.MET);
    assertThat(rulebase.assess(Sheet.of("A: figure.a=3 figure.b=4")).findings().get(0).outcome())
        .isEqualTo(Outcome.REVIEW);
    assertThat(rulebase.assess(Sheet.of("A: figure.a=2 figure.b=5")).findings().get(0).outcome())
        .isEqualTo(Outcome.REVIEW);
    SmallElement three = SmallElement.met("figure.a > 1 and figure.a > 2 and figure.b > 3");
    assertThat(
            rulebase(three, LOW, one(1), one(2), one(3))
                .assess(Sheet.of("A: figure.a=3 figure.b=4"))
                .findings()
                .get(0)
                .outcome())
        .isEqualTo(Outcome.MET);
    SmallElement five =
        SmallElement.met(
            "figure.a > 1 and figure.a > 2 and figure.b > 3 and figure.b > 4 and figure.b > 5");
    assertThatThrownBy(() -> rulebase(five, LOW, one(1), one(2), one(3), one(4), one(5)))
        .isInstanceOf(LogicException.class)
        .hasMessageContaining("E: the condition (")
        .hasMessageContaining("reads more than four benchmarks. Split it.");
  }

  private static Benchmark one(int value) {
    return benchmark("N" + value, value, "E");
  }
}
