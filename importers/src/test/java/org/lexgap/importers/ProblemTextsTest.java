package org.lexgap.importers;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Properties;
import java.util.ResourceBundle;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
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
                    || key.equals("either")
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

  /** What is said only to who writes a mapping, and words for what stood in a cell. */
  private static final List<String> IN_ENGLISH =
      List.of("mapping.", "draft.", "accepted.", "kind.", "summary.", "damaged-tree.key");

  @ParameterizedTest
  @ValueSource(strings = {"fr", "es"})
  void a_language_has_the_texts_of_every_problem(String language) {
    Set<String> expected = new TreeSet<>(texts("").stringPropertyNames());
    expected.removeIf(key -> IN_ENGLISH.stream().anyMatch(key::startsWith));
    assertThat(new TreeSet<>(texts("_" + language).stringPropertyNames())).isEqualTo(expected);
  }

  @ParameterizedTest
  @ValueSource(strings = {"fr", "es"})
  void a_translated_text_names_what_the_english_one_names(String language) {
    Properties english = texts("");
    Properties other = texts("_" + language);
    for (String key : other.stringPropertyNames()) {
      assertThat(places(other.getProperty(key)))
          .as(key)
          .isEqualTo(places(english.getProperty(key)));
      assertThat(other.getProperty(key)).as(key).doesNotContain("'");
      assertThat(key.equals("value-not-allowed.expected"))
          .as(key)
          .isEqualTo(other.getProperty(key).equals(english.getProperty(key)));
    }
  }

  @Test
  void a_problem_is_said_in_another_language_with_what_it_names() {
    Problem problem =
        ProblemLog.problem(
            ProblemCode.UNKNOWN_FIELD,
            new Place.Whole("x"),
            "tip.act",
            Suggestions.maybe(List.of("tip.acts", "tip.means")));
    assertThat(problem.remedy())
        .isEqualTo("Correct the name of the field. Maybe (tip.acts) or (tip.means) is meant.");
    assertThat(problem.said(Locale.FRENCH).remedy())
        .isEqualTo("Corriger le nom du champ. Peut-être (tip.acts) ou (tip.means) est-il voulu.");
    assertThat(problem.said(Locale.forLanguageTag("es-MX")).remedy())
        .isEqualTo("Corrija el nombre del campo. Quizá se quiere decir (tip.acts) o (tip.means).");
    assertThat(problem.said(Locale.FRENCH).value()).isEqualTo("tip.act");
  }

  @Test
  void a_language_without_texts_is_answered_in_english_whatever_the_machine_speaks() {
    Problem problem = ProblemLog.problem(ProblemCode.MISSING_LAW, new Place.Whole("x"), "");
    Locale before = Locale.getDefault();
    try {
      Locale.setDefault(Locale.FRENCH);
      assertThat(problem.said(Locale.KOREAN)).isEqualTo(problem);
      assertThat(ProblemLog.problem(ProblemCode.MISSING_LAW, new Place.Whole("x"), ""))
          .isEqualTo(problem);
    } finally {
      Locale.setDefault(before);
    }
  }

  private static List<String> places(String text) {
    Matcher matcher = Pattern.compile("\\{(\\d+)").matcher(text);
    List<String> places = new ArrayList<>();
    while (matcher.find()) {
      places.add(matcher.group(1));
    }
    return places.stream().distinct().sorted().toList();
  }

  private static Properties texts(String language) {
    Properties texts = new Properties();
    try (InputStream in =
        ProblemTexts.class.getResourceAsStream("problems" + language + ".properties")) {
      texts.load(new InputStreamReader(in, StandardCharsets.UTF_8));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return texts;
  }
}
