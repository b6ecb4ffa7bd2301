package org.lexgap.reports;

import static org.assertj.core.api.Assertions.assertThat;

import com.ibm.icu.text.MessageFormat;
import com.ibm.icu.util.ULocale;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.lexgap.core.assessment.Outcome;

/** The bundles of all languages beside the English one, which {@link WordingTest} looks at. */
class BundlesTest {

  private static final Map<String, String> ENGLISH = Bundle.read("messages.properties");

  static Stream<String> languages() {
    return ReportLanguages.tags().stream().filter(tag -> !tag.equals("en"));
  }

  /** The lines of a file beside the tests, which a translator writes; none if there is no file. */
  private static List<String> lines(String file) {
    try {
      Path path = Path.of("src", "test", "resources", "org", "lexgap", "reports", file);
      return Files.exists(path)
          ? Files.readAllLines(path).stream()
              .filter(line -> !line.isBlank() && !line.startsWith("#"))
              .toList()
          : List.of();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  @ParameterizedTest
  @MethodSource("languages")
  void a_language_says_which_words_its_texts_never_use(String language) {
    assertThat(lines("never-said_" + language + ".txt")).isNotEmpty();
  }

  private static Map<String, String> texts(String language) {
    return Bundle.read("messages_" + language + ".properties");
  }

  @ParameterizedTest
  @MethodSource("languages")
  void a_language_has_exactly_the_keys_of_english(String language) {
    assertThat(texts(language).keySet()).isEqualTo(ENGLISH.keySet());
  }

  @ParameterizedTest
  @MethodSource("languages")
  void a_language_is_known_by_a_word_and_has_rules_to_say_a_list(String language) {
    assertThat(Bundle.read("languages.properties").get(language)).isNotBlank();
    assertThat(Bundle.of(Locale.forLanguageTag(language)).locale().getLanguage())
        .isEqualTo(language);
  }

  @Test
  void every_bundle_is_a_language_that_can_be_chosen() throws IOException {
    try (Stream<Path> files =
        Files.list(Path.of("src", "main", "resources", "org", "lexgap", "reports"))) {
      assertThat(
              files
                  .map(file -> file.getFileName().toString())
                  .filter(name -> name.startsWith("messages_")))
          .containsExactlyInAnyOrderElementsOf(
              languages().map(tag -> "messages_" + tag + ".properties").toList());
    }
  }

  @ParameterizedTest
  @MethodSource("languages")
  void a_message_takes_the_arguments_of_the_english_one(String language) {
    Map<String, String> other = texts(language);
    ENGLISH.forEach(
        (key, text) ->
            assertThat(MessageParts.of(other.get(key)).names())
                .as(key)
                .isEqualTo(MessageParts.of(text).names()));
  }

  /** A key that is not asked for would never be said, and one that is lacking falls to other. */
  @ParameterizedTest
  @MethodSource("languages")
  void a_choice_between_words_has_the_keys_of_the_english_one(String language) {
    Map<String, String> other = texts(language);
    ENGLISH.forEach(
        (key, text) ->
            assertThat(MessageParts.of(other.get(key)).selects())
                .as(key)
                .isEqualTo(MessageParts.of(text).selects()));
  }

  /** Which number a sentence turns on is for the language; that nothing is special is not. */
  @ParameterizedTest
  @MethodSource("languages")
  void what_english_says_of_a_certain_number_every_language_says(String language) {
    Map<String, String> other = texts(language);
    ENGLISH.forEach(
        (key, text) ->
            assertThat(MessageParts.of(other.get(key)).exactNumbers())
                .as(key)
                .isEqualTo(MessageParts.of(text).exactNumbers()));
  }

  @ParameterizedTest
  @MethodSource("languages")
  void every_message_can_be_said(String language) {
    ULocale locale = ULocale.forLanguageTag(language);
    texts(language)
        .forEach(
            (key, text) ->
                MessageParts.of(text)
                    .samples()
                    .forEach(
                        sample ->
                            assertThat(said(text, locale, sample))
                                .as("%s %s", key, sample)
                                .doesNotContain("{", "}", "#", "null")));
  }

  private static String said(String text, ULocale locale, Map<String, Object> arguments) {
    return new MessageFormat(text, locale)
        .format(new HashMap<>(arguments), new StringBuffer(), null)
        .toString();
  }

  @ParameterizedTest
  @MethodSource("languages")
  void no_text_is_left_in_english(String language) {
    Map<String, String> same = new TreeMap<>(texts(language));
    same.entrySet().removeIf(entry -> !entry.getValue().equals(ENGLISH.get(entry.getKey())));
    assertThat(same.keySet())
        .isEqualTo(new TreeSet<>(lines("same-as-english_" + language + ".txt")));
  }

  @ParameterizedTest
  @MethodSource("languages")
  void apostrophes_and_quotation_marks_are_those_of_print(String language) {
    assertThat(texts(language))
        .allSatisfy((key, text) -> assertThat(text).as(key).doesNotContain("'", "\"", "“", "”"));
  }

  @Test
  void french_has_a_no_break_space_at_its_marks() {
    Pattern loose = Pattern.compile("« | »|[^\u00A0] ?[;?!»]|«[^\u00A0]| :|\\p{L}:");
    assertThat(texts("fr"))
        .allSatisfy((key, text) -> assertThat(text).as(key).doesNotContainPattern(loose));
  }

  @ParameterizedTest
  @MethodSource("languages")
  void no_text_uses_a_word_that_blames_or_demands(String language) {
    for (String word : lines("never-said_" + language + ".txt")) {
      Pattern forbidden = Pattern.compile("(?iu)(?<![\\p{L}])(" + word + ")(?![\\p{L}])");
      assertThat(texts(language))
          .allSatisfy((key, text) -> assertThat(text).as(key).doesNotContainPattern(forbidden));
    }
  }

  @ParameterizedTest
  @MethodSource("languages")
  void no_two_outcomes_share_a_letter_or_a_word(String language) {
    assertThat(ofOutcomes(language, "letter"))
        .doesNotHaveDuplicates()
        .allSatisfy(letter -> assertThat(letter).hasSize(1).isUpperCase());
    assertThat(ofOutcomes(language, "word")).doesNotHaveDuplicates();
    assertThat(ofOutcomes(language, "inline")).doesNotHaveDuplicates();
  }

  /** M begins the words for missing in several languages and stands for met in English. */
  @ParameterizedTest
  @MethodSource("languages")
  void the_letter_M_can_only_mean_met(String language) {
    assertThat(texts(language).get("outcome.met.word").startsWith("M"))
        .isEqualTo(texts(language).get("outcome.met.letter").equals("M"));
    assertThat(ofOutcomes(language, "letter").subList(1, 7)).doesNotContain("M");
  }

  private static List<String> ofOutcomes(String language, String what) {
    return Arrays.stream(Outcome.values())
        .map(outcome -> texts(language).get("outcome." + outcome.key() + "." + what))
        .toList();
  }
}
