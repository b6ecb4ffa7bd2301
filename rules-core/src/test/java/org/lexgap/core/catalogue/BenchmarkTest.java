package org.lexgap.core.catalogue;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** A user's own number beside the catalogue's. */
class BenchmarkTest {

  private static final Benchmark FLOOR =
      new Benchmark("floor", 4, Unit.YEARS, Set.of("TIP-1"), "It is a reading of an article.");

  @Test
  void as_the_catalogue_sets_it_the_number_is_nobody_s_own() {
    assertThat(FLOOR.value()).isEqualTo(4);
    assertThat(FLOOR.standard()).isEqualTo(4);
    assertThat(FLOOR.isOwn()).isFalse();
  }

  @Test
  void an_own_number_decides_and_the_catalogue_s_is_remembered() {
    Benchmark own = FLOOR.withValue(5);
    assertThat(own.value()).isEqualTo(5);
    assertThat(own.standard()).isEqualTo(4);
    assertThat(own.isOwn()).isTrue();
    assertThat(own.withValue(4)).isEqualTo(FLOOR);
  }

  @Test
  void a_catalogue_with_own_numbers_keeps_all_else() {
    Catalogue catalogue =
        SampleElements.catalogue(
            List.of(), List.of(SampleElements.element("TIP-1", "tip", "offence")), List.of());
    Catalogue own = catalogue.withBenchmarks(List.of(FLOOR.withValue(5)));
    assertThat(own.benchmarks()).containsExactly(FLOOR.withValue(5));
    assertThat(own.elements()).isEqualTo(catalogue.elements());
    assertThat(own.version()).isEqualTo(catalogue.version());
  }
}
