package org.lexgap.core.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.random.RandomGenerator;
import java.util.random.RandomGeneratorFactory;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class FormulaGuardTest {

  @ParameterizedTest
  @ValueSource(strings = {"=1+1", "+1", "-1", "@SUM(A1)", "\tx", "\rx", "'=1", "''@x"})
  void what_a_spreadsheet_would_run_gets_an_apostrophe(String text) {
    assertThat(FormulaGuard.guard(text)).isEqualTo("'" + text);
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "s 4-5", "1=1", "'quoted'", "a@b"})
  void other_texts_stay_as_they_are(String text) {
    assertThat(FormulaGuard.guard(text)).isEqualTo(text);
  }

  @Test
  void every_guarded_text_is_read_back_as_it_was() {
    RandomGenerator random = RandomGeneratorFactory.of("L64X128MixRandom").create(7);
    for (int i = 0; i < 2000; i++) {
      StringBuilder text = new StringBuilder();
      for (int j = random.nextInt(6); j > 0; j--) {
        text.append("'=+-@\t\ra1 ".charAt(random.nextInt(10)));
      }
      assertThat(FormulaGuard.unguard(FormulaGuard.guard(text.toString())))
          .isEqualTo(text.toString());
    }
  }
}
