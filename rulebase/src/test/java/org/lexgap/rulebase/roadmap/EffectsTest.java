package org.lexgap.rulebase.roadmap;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.lexgap.core.assessment.Outcome;

class EffectsTest {

  private static Effects effects(Outcome before, Outcome after, String... open) {
    return Effects.of(
        new Conclusions(Map.of("E", before), Set.of()),
        new Conclusions(Map.of("E", after), Set.of()),
        Set.of(open));
  }

  @Test
  void an_open_gap_that_is_met_is_closed() {
    assertThat(effects(Outcome.MISSING, Outcome.MET, "E").closes()).containsExactly("E");
    assertThat(effects(Outcome.UNKNOWN, Outcome.MET, "E").closes()).containsExactly("E");
    assertThat(effects(Outcome.UNKNOWN, Outcome.MET).closes()).isEmpty();
  }

  @Test
  void a_better_outcome_short_of_met_narrows() {
    assertThat(effects(Outcome.CONFLICT, Outcome.PARTIAL, "E").improves()).containsExactly("E");
    assertThat(effects(Outcome.CONFLICT, Outcome.MISSING).improves()).containsExactly("E");
    assertThat(effects(Outcome.PARTIAL, Outcome.PARTIAL, "E").improves()).isEmpty();
    assertThat(effects(Outcome.PARTIAL, Outcome.UNKNOWN, "E").improves()).isEmpty();
  }

  @Test
  void a_worse_outcome_is_told_and_what_was_unknown_cannot_worsen() {
    assertThat(effects(Outcome.MET, Outcome.PARTIAL).worsens()).containsExactly("E");
    assertThat(effects(Outcome.PARTIAL, Outcome.CONFLICT, "E").worsens()).containsExactly("E");
    assertThat(effects(Outcome.MET, Outcome.MET).worsens()).isEmpty();
    assertThat(effects(Outcome.UNKNOWN, Outcome.MISSING).worsens()).isEmpty();
  }

  @Test
  void checks_fall_silent_or_are_raised() {
    Effects effects =
        Effects.of(
            new Conclusions(Map.of(), Set.of("A", "B")),
            new Conclusions(Map.of(), Set.of("B", "C")),
            Set.of());
    assertThat(effects.resolves()).containsExactly("A");
    assertThat(effects.raises()).containsExactly("C");
  }
}
