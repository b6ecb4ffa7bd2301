package org.lexgap.core.summary;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What an answer can be about: the State, a law, an offence in a law. */
class ScopeTest {

  private static final Scope OFFENCE = new Scope("PC", "371");

  @Test
  void an_id_with_a_number_sign_names_an_offence_of_a_law() {
    assertThat(Scope.parse("PC#371")).contains(OFFENCE);
    assertThat(OFFENCE.isOffence()).isTrue();
    assertThat(OFFENCE.lawScope()).isEqualTo(Scope.ofLaw("PC"));
    assertThat(OFFENCE).hasToString("PC#371");
  }

  @Test
  void an_id_without_one_names_a_whole_law() {
    Scope law = Scope.parse("ATA-2010.v_2").orElseThrow();
    assertThat(law).isEqualTo(Scope.ofLaw("ATA-2010.v_2")).hasToString("ATA-2010.v_2");
    assertThat(law.isOffence()).isFalse();
    assertThat(law.lawScope()).isSameAs(law);
  }

  @Test
  void only_ctx_is_the_jurisdiction() {
    assertThat(Scope.parse("CTX")).contains(Scope.JURISDICTION);
    assertThat(Scope.JURISDICTION.isJurisdiction()).isTrue();
    assertThat(Scope.ofLaw("PC").isJurisdiction()).isFalse();
    assertThat(new Scope("CTX", "1").isJurisdiction()).isFalse();
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "Penal Code", "PC#", "#371", "PC#3#4", "PC;ATA", "§1"})
  void any_other_sign_is_no_scope(String text) {
    assertThat(Scope.parse(text)).isEmpty();
  }

  @Test
  void a_scope_cannot_be_made_of_other_signs_either() {
    assertThatThrownBy(() -> Scope.ofLaw("Penal Code"))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("(Penal Code)");
    assertThatThrownBy(() -> new Scope("PC", "s 371"))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("(PC#s 371)");
  }

  @Test
  void scopes_sort_as_they_read() {
    assertThat(Scope.ofLaw("ATA")).isLessThan(Scope.ofLaw("PC"));
    assertThat(OFFENCE).isGreaterThan(Scope.ofLaw("PC"));
    assertThat(OFFENCE).isEqualByComparingTo(new Scope("PC", "371"));
  }
}
