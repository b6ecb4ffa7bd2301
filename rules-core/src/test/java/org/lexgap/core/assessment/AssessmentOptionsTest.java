package org.lexgap.core.assessment;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** Every option is off until somebody asks for it, and asking for one leaves the others alone. */
class AssessmentOptionsTest {

  private static final AssessmentOptions DEFAULT = AssessmentOptions.DEFAULT;

  @Test
  void by_default_every_set_is_assessed_and_nothing_is_strict_or_proposed() {
    assertThat(DEFAULT.sets()).isEmpty();
    assertThat(DEFAULT.strict()).isFalse();
    assertThat(DEFAULT.includeProposed()).isFalse();
  }

  @Test
  void each_option_is_set_by_itself() {
    assertThat(DEFAULT.withStrict(true).strict()).isTrue();
    assertThat(DEFAULT.withStrict(true).includeProposed()).isFalse();
    assertThat(DEFAULT.withProposed(true).includeProposed()).isTrue();
    assertThat(DEFAULT.withProposed(true).strict()).isFalse();
    assertThat(DEFAULT.withSets(Set.of("tip")).sets()).containsExactly("tip");
  }

  @Test
  void options_add_up_in_any_order_and_can_be_taken_back() {
    AssessmentOptions all = DEFAULT.withSets(Set.of("tip")).withStrict(true).withProposed(true);
    assertThat(all).isEqualTo(DEFAULT.withProposed(true).withStrict(true).withSets(Set.of("tip")));
    assertThat(all.withStrict(false).withProposed(false).withSets(Set.of())).isEqualTo(DEFAULT);
  }

  @Test
  void sets_keep_their_order_and_do_not_change_afterwards() {
    Set<String> sets = new LinkedHashSet<>(List.of("som", "tip"));
    AssessmentOptions options = DEFAULT.withSets(sets);
    sets.clear();
    assertThat(options.sets()).containsExactly("som", "tip");
  }
}
