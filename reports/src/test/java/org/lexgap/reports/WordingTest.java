package org.lexgap.reports;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.ibm.icu.text.MessageFormat;
import com.ibm.icu.util.ULocale;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.lexgap.core.assessment.Outcome;
import org.lexgap.core.catalogue.Severity;
import org.lexgap.core.catalogue.Unit;
import org.lexgap.core.summary.Confidence;
import org.lexgap.core.summary.Problem;

class WordingTest {

  /** Keys that the rulebase or a file of data names, not a line of this module. */
  private static final List<String> NAMED_BY_DATA =
      List.of(
          "theme.",
          "tradition.",
          "needs.topic.",
          "bill.effect.",
          "bill.remark.",
          "sheet.effect.",
          "un.answer.",
          "un.meaning.",
          "urgency.",
          "matrix.sign.",
          "matrix.meaning.",
          "status.",
          "progress.sub.",
          "progress.section.",
          "progress.intro.",
          "progress.figure.",
          "progress.kpi.",
          "progress.move.",
          "progress.check.",
          "progress.note.",
          "basis.act",
          "basis.bill",
          "basis.code",
          "basis.regulation");

  /** The one sentence that says what is not done, and has to name it. */
  private static final String NO_RANKING = "The order is not a ranking.";

  /** The reason keys of the rulebase. */
  private static final List<String> REASONS =
      List.of(
          "met.reason",
          "partial.items",
          "partial.branch",
          "missing.no",
          "missing.items",
          "missing.threshold",
          "missing.other",
          "conflict.rule",
          "scopes.mixed",
          "unknown.none",
          "unknown.some",
          "unknown.applies",
          "review.disputed",
          "review.uncertain",
          "review.uncited",
          "review.noRule",
          "na.reason",
          "check.raised",
          "check.notRaised",
          "check.unknown");

  private final Map<String, String> texts = Bundle.of(Locale.ENGLISH).texts();

  @ParameterizedTest
  @ValueSource(
      strings = {
        "fails?",
        "failed",
        "violat\\w*",
        "breach\\w*",
        "non-compliant",
        "compl(y|ies|iant|iance)",
        "weak\\w*",
        "poor\\w*",
        "backward",
        "unfortunate\\w*",
        "must",
        "should",
        "clearly",
        "of course",
        "countr(y|ies)",
        "fully",
        "appears?",
        "there (is|are) no",
        "no law exists",
        "unclear",
        "improve\\w*",
        "rank\\w*",
        "grade\\w*"
      })
  void no_text_uses_a_word_that_blames_or_demands(String word) {
    Pattern forbidden = Pattern.compile("(?i)(?<![\\p{L}])" + word + "(?![\\p{L}])");
    assertThat(texts)
        .allSatisfy(
            (key, text) ->
                assertThat(text.replace(NO_RANKING, "")).as(key).doesNotContainPattern(forbidden));
  }

  @Test
  void every_text_is_a_message_that_can_be_parsed() {
    assertThat(texts)
        .allSatisfy((key, text) -> assertThat(new MessageFormat(text, ULocale.UK)).isNotNull());
  }

  @Test
  void apostrophes_are_typographic_because_a_plain_one_quotes_in_a_message() {
    assertThat(texts).allSatisfy((key, text) -> assertThat(text).as(key).doesNotContain("'", "\""));
  }

  @Test
  void no_two_outcomes_share_a_letter_or_a_word() {
    assertThat(ofOutcomes("letter")).doesNotHaveDuplicates().hasSize(7);
    assertThat(ofOutcomes("word")).doesNotHaveDuplicates().hasSize(7);
    assertThat(texts).containsEntry("outcome.met.letter", "M");
  }

  private List<String> ofOutcomes(String what) {
    return Arrays.stream(Outcome.values())
        .map(outcome -> texts.get("outcome." + outcome.key() + "." + what))
        .toList();
  }

  @Test
  void every_key_in_use_has_a_text() {
    Set<String> used = used();
    used.removeAll(texts.keySet());
    assertThat(used).as("keys without a text").isEmpty();
  }

  @Test
  void every_text_is_in_use() {
    Set<String> unused = new TreeSet<>(texts.keySet());
    unused.removeAll(used());
    unused.removeIf(key -> NAMED_BY_DATA.stream().anyMatch(key::startsWith));
    assertThat(unused).as("texts that nothing uses").isEmpty();
  }

  /** Keys written in the sources and templates, and those made from constants. */
  private Set<String> used() {
    Set<String> used = new TreeSet<>(REASONS);
    Set<String> groups =
        texts.keySet().stream().map(WordingTest::group).collect(Collectors.toSet());
    Pattern literal = Pattern.compile("\"([a-zA-Z]+(?:\\.[A-Za-z-]+)*)\"");
    for (Path source : sources()) {
      Matcher matcher = literal.matcher(read(source));
      while (matcher.find()) {
        String word = matcher.group(1);
        boolean key = word.contains(".") && groups.contains(group(word));
        if (key || texts.containsKey(word)) {
          used.add(word);
        }
      }
    }
    for (Outcome outcome : Outcome.values()) {
      Stream.of("word", "inline", "letter", "meaning")
          .forEach(form -> used.add("outcome." + outcome.key() + "." + form));
      used.add("why." + outcome.key());
    }
    Arrays.stream(SectionKind.values())
        .filter(kind -> kind != SectionKind.FIRST_PAGE)
        .forEach(kind -> used.add("section." + kind.key()));
    Arrays.stream(Severity.values()).forEach(value -> used.add("severity." + value.key()));
    Arrays.stream(Problem.Level.values()).forEach(value -> used.add("level." + value.key()));
    Arrays.stream(Confidence.values())
        .map(value -> value == Confidence.NOT_STATED ? "not-stated" : value.key())
        .forEach(key -> used.add("confidence." + key));
    Arrays.stream(Unit.values())
        .filter(unit -> unit != Unit.YEAR)
        .forEach(unit -> used.add("amount." + unit.key()));
    Stream.of("yes", "no", "partial").forEach(word -> used.add("answer." + word));
    Stream.of("accepted", "wider", "pending", "tentative", "units", "undermined", "superseded")
        .forEach(flag -> used.add("flag." + flag + ".word"));
    REASONS.stream().map(key -> key + ".short").filter(texts::containsKey).forEach(used::add);
    return used;
  }

  private static String group(String key) {
    return key.substring(0, key.indexOf('.') < 0 ? key.length() : key.indexOf('.'));
  }

  private static List<Path> sources() {
    try (Stream<Path> java = Files.walk(Path.of("src", "main", "java"));
        Stream<Path> templates = Files.walk(Path.of("src", "main", "jte"))) {
      return Stream.concat(java, templates).filter(Files::isRegularFile).toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static String read(Path file) {
    try {
      return Files.readString(file);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  @Test
  void strict_wording_is_loud_about_an_unknown_key() {
    assertThatThrownBy(() -> Wording.strict(Locale.ENGLISH).say("no.such.key"))
        .hasMessage("There is no message (no.such.key). Add it to messages.properties.");
  }

  @Test
  void strict_wording_is_loud_about_a_missing_argument() {
    assertThatThrownBy(() -> Wording.strict(Locale.ENGLISH).say("quoted", Map.of()))
        .hasMessage("The message (quoted) lacks its arguments [text].");
  }

  @Test
  void at_run_time_a_neutral_sentence_stands_in() {
    Wording wording = Wording.of(Locale.ENGLISH);
    assertThat(wording.say("no.such.key")).isEqualTo("The answers below decide this.");
    assertThat(wording.say("quoted", Map.of())).isEqualTo("The answers below decide this.");
  }

  @Test
  void a_language_without_texts_reads_english_and_says_so() {
    assertThat(Wording.of(Locale.KOREAN).locale()).isEqualTo(ULocale.UK);
    assertThat(Wording.of(Locale.ENGLISH).locale()).isEqualTo(ULocale.UK);
    assertThat(Wording.of(Locale.US).locale()).isEqualTo(ULocale.US);
  }

  @Test
  void lists_are_cut_where_they_would_flood_a_sentence() {
    Wording wording = Wording.strict(Locale.ENGLISH);
    assertThat(wording.list(List.of("a", "b", "c"), 3)).isEqualTo("a, b and c");
    assertThat(wording.list(List.of("a", "b", "c", "d"), 2)).isEqualTo("a, b and 2 more");
    assertThat(wording.either(List.of("a", "b", "c"))).isEqualTo("a, b or c");
  }
}
