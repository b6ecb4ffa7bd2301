package org.lexgap.rulebase.engine;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.lexgap.core.summary.Scope;

/** Which laws are not yet law. */
class PendingLawsTest {

  private static List<String> pending(String... lines) {
    return PendingLaws.scopes(Sheet.of(lines)).stream().map(Scope::toString).toList();
  }

  @Test
  void a_law_that_is_not_in_force_is_pending() {
    assertThat(pending("A: law.in_force=no", "B: law.in_force=yes", "C: word.a=red"))
        .containsExactly("A");
  }

  @Test
  void a_bill_beside_a_law_is_pending_and_a_bill_alone_is_assessed_as_it_is() {
    assertThat(pending("A: law.kind=bill", "B: law.kind=act")).containsExactly("A");
    assertThat(pending("A: law.kind=bill")).isEmpty();
    assertThat(pending("A: law.kind=bill", "B: law.kind=bill")).isEmpty();
    assertThat(pending("A: law.kind=bill", "B: law.kind=act law.in_force=no")).containsExactly("B");
  }

  @Test
  void an_offence_is_pending_with_its_law_unless_it_says_otherwise() {
    assertThat(
            pending(
                "A: law.in_force=no",
                "A#1: word.a=red",
                "A#2: law.in_force=yes",
                "B: law.in_force=yes",
                "B#1: law.in_force=no",
                "B#2: word.a=red"))
        .containsExactly("A", "A#1", "B#1");
  }
}
