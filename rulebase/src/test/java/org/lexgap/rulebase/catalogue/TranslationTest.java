package org.lexgap.rulebase.catalogue;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.lexgap.core.catalogue.Catalogue;
import org.lexgap.core.catalogue.CatalogueText;
import org.lexgap.core.catalogue.CatalogueTranslation;
import org.lexgap.core.catalogue.TextKind;
import org.lexgap.rulebase.Rulebases;

/** The catalogue in other languages: what the files may hold, and what they hold today. */
class TranslationTest {

  private static final Path FOLDER = Path.of("src/main/resources/lexgap/catalogue/translations");

  /** What a reader sees first, so that a language is not offered before it has it. */
  private static final Set<TextKind> COMPLETE =
      Set.of(TextKind.SET, TextKind.TITLE, TextKind.INSTRUMENT, TextKind.WORD);

  private static final Catalogue CATALOGUE = StandardCatalogue.read();

  static List<String> languages() {
    return StandardCatalogue.languages();
  }

  @ParameterizedTest
  @MethodSource("languages")
  void every_text_belongs_to_the_catalogue(String language) {
    assertThat(TranslationReader.mistakes(StandardCatalogue.translationFile(language), CATALOGUE))
        .isEmpty();
  }

  @ParameterizedTest
  @MethodSource("languages")
  void a_file_is_named_after_its_language(String language) {
    assertThat(translation(language).language().toLanguageTag()).isEqualTo(language);
  }

  @ParameterizedTest
  @MethodSource("languages")
  void what_a_reader_sees_first_is_translated(String language) {
    CatalogueTranslation translation = translation(language);
    assertThat(CatalogueText.of(CATALOGUE))
        .filteredOn(text -> COMPLETE.contains(text.kind()))
        .filteredOn(Predicate.not(translation::has))
        .isEmpty();
  }

  @ParameterizedTest
  @MethodSource("languages")
  void a_text_is_one_line_of_plain_words(String language) {
    assertThat(translation(language).texts().values())
        .allSatisfy(text -> assertThat(text).isNotBlank().doesNotContain("\n", "  ", "<", "{"));
  }

  /** A number that is lost or changed would be another rule. */
  @ParameterizedTest
  @MethodSource("languages")
  void the_numbers_of_a_question_stay(String language) {
    CatalogueTranslation translation = translation(language);
    for (CatalogueText text : CatalogueText.of(CATALOGUE)) {
      String other =
          translation.texts().get(new CatalogueText.Key(text.kind(), text.id(), text.part()));
      if (other != null) {
        assertThat(numbers(other))
            .as(text.kind() + " " + text.id())
            .isEqualTo(numbers(text.text()));
      }
    }
  }

  private static List<String> numbers(String text) {
    List<String> numbers = new ArrayList<>();
    Matcher digits = Pattern.compile("\\d+").matcher(text);
    while (digits.find()) {
      numbers.add(digits.group());
    }
    return numbers.stream().sorted().toList();
  }

  @Test
  void every_file_of_the_folder_is_offered() throws IOException {
    try (Stream<Path> files = Files.list(FOLDER)) {
      assertThat(files.map(file -> file.getFileName().toString()))
          .containsExactlyInAnyOrderElementsOf(
              languages().stream().map(language -> language + ".yaml").toList());
    }
  }

  @Test
  void a_file_says_at_its_top_whether_a_lawyer_read_it() {
    for (String language : languages()) {
      String head = read(language).lines().limit(1).collect(Collectors.joining());
      assertThat(translation(language).reviewedBy() == null)
          .as(language)
          .isEqualTo(head.contains("without review by a lawyer"));
    }
  }

  private static String read(String language) {
    try {
      return Files.readString(FOLDER.resolve(language + ".yaml"));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  @Test
  void a_translation_changes_words_and_nothing_else() {
    Catalogue french = translation("fr").of(CATALOGUE);
    assertThat(french.element("TIP-ACT").orElseThrow().title())
        .isEqualTo("Les cinq actes sont tous couverts");
    assertThat(french.hash()).isEqualTo(CATALOGUE.hash());
    for (int i = 0; i < CATALOGUE.elements().size(); i++) {
      assertThat(french.elements().get(i))
          .usingRecursiveComparison()
          .ignoringFields("title", "requires", "items", "wider")
          .isEqualTo(CATALOGUE.elements().get(i));
    }
    for (int i = 0; i < CATALOGUE.checks().size(); i++) {
      assertThat(french.checks().get(i))
          .usingRecursiveComparison()
          .ignoringFields("title", "explanation", "guard", "resolution")
          .isEqualTo(CATALOGUE.checks().get(i));
    }
    assertThat(french.vocabulary().fields())
        .usingRecursiveComparison()
        .ignoringFields("question", "values", "words", "ifBlank")
        .isEqualTo(CATALOGUE.vocabulary().fields());
  }

  @Test
  void english_and_unknown_languages_have_no_translation() {
    assertThat(Rulebases.translation(Locale.ENGLISH)).isEmpty();
    assertThat(Rulebases.translation(Locale.KOREAN)).isEmpty();
    assertThat(Rulebases.translation(Locale.CANADA_FRENCH)).isPresent();
  }

  @Test
  void every_mistake_of_a_file_is_named_with_its_line() {
    YamlFile file =
        file(
            """
            language: xx
            reviewed: none
            heading: x
            titles:
              TIP-ACTS: Acts
              TIP-MEANS:
            answers:
              tip.acts:
                receipts: Receiving
              tip.act:
                receipt: Receiving
            """);
    assertThat(TranslationReader.mistakes(file, CATALOGUE).stream().map(Mistake::toString))
        .satisfiesExactly(
            mistake -> assertThat(mistake).startsWith("xx.yaml:3: The key (heading) is not known"),
            mistake ->
                assertThat(mistake)
                    .startsWith("xx.yaml:5: The catalogue has no (TIP-ACTS) under titles.")
                    .contains("Nearest: TIP-ACT"),
            mistake ->
                assertThat(mistake).startsWith("xx.yaml:6: The key (TIP-MEANS) has no value"),
            mistake ->
                assertThat(mistake)
                    .startsWith(
                        "xx.yaml:9: The catalogue has no (receipts) under answers, tip.acts.")
                    .contains("Nearest: receipt"),
            mistake ->
                assertThat(mistake)
                    .startsWith("xx.yaml:11: The catalogue has no (tip.act) under answers.")
                    .contains("Nearest: tip.acts"));
  }

  @Test
  void an_id_that_stands_twice_is_a_mistake() {
    YamlFile file = file("language: xx\nreviewed: none\ntitles:\n  TIP-ACT: One\n  TIP-ACT: Two\n");
    assertThatThrownBy(() -> TranslationReader.read(file))
        .isInstanceOf(CatalogueException.class)
        .hasMessageContaining("xx.yaml:5: The key (TIP-ACT) stands twice. Remove one.");
  }

  @Test
  void a_file_without_its_language_is_a_mistake() {
    assertThatThrownBy(() -> TranslationReader.read(file("titles:\n  TIP-ACT: One\n")))
        .isInstanceOf(CatalogueException.class)
        .hasMessageContaining("The key (language) is missing.")
        .hasMessageContaining("The key (reviewed) is missing.");
  }

  @Test
  void kinds_of_texts_have_words_of_their_own() {
    assertThat(new TreeSet<>(Stream.of(TextKind.values()).map(TextKind::key).toList()))
        .hasSize(TextKind.values().length);
  }

  private static YamlFile file(String text) {
    return new YamlFile("xx.yaml", text.getBytes(StandardCharsets.UTF_8));
  }

  private static CatalogueTranslation translation(String language) {
    return StandardCatalogue.translation(language);
  }
}
