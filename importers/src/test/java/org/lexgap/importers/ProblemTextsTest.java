package org.lexgap.importers;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.Locale;
import java.util.ResourceBundle;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.lexgap.core.summary.Place;
import org.lexgap.core.summary.Problem;

class ProblemTextsTest {

  @ParameterizedTest
  @EnumSource
  void every_code_says_what_was_expected_and_how_to_mend_it(ProblemCode code) {
    Object[] arguments = {"a", "b", "c", "d", "e"};
    Problem problem = ProblemLog.problem(code, new Place.Whole("x"), "v", arguments);
    assertThat(problem.code()).isEqualTo(code.key()).matches("[a-z0-9-]+");
    assertThat(problem.remedy()).isNotBlank().doesNotContain("{");
    assertThat(problem.expected()).isNotBlank().doesNotContain("{");
  }

  @ParameterizedTest
  @EnumSource
  void every_kind_of_file_has_a_phrase(FileKind kind) {
    assertThat(kind.phrase()).isNotBlank();
  }

  @Test
  void no_text_has_an_apostrophe_that_would_vanish() {
    ResourceBundle texts = ResourceBundle.getBundle(ProblemTexts.BUNDLE, Locale.ROOT);
    assertThat(texts.keySet())
        .allSatisfy(key -> assertThat(texts.getString(key).replace("''", "")).doesNotContain("'"));
  }

  @Test
  void every_text_belongs_to_a_code_or_a_phrase() {
    ResourceBundle texts = ResourceBundle.getBundle(ProblemTexts.BUNDLE, Locale.ROOT);
    assertThat(texts.keySet())
        .allMatch(
            key ->
                key.equals("maybe")
                    || key.startsWith("summary.")
                    || key.startsWith("mapping.")
                    || key.startsWith("accepted.")
                    || key.startsWith("draft.")
                    || key.startsWith("kind.")
                    || key.startsWith("number.")
                    || Arrays.stream(ProblemCode.values())
                        .anyMatch(code -> key.startsWith(code.key() + ".")));
  }

  @Test
  void no_two_codes_are_equal() {
    assertThat(Arrays.stream(ProblemCode.values()).map(ProblemCode::key)).doesNotHaveDuplicates();
  }
}
