package org.lexgap.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.lexgap.core.Rulebase;
import org.lexgap.core.assessment.Assessment;
import org.lexgap.core.assessment.AssessmentOptions;
import org.lexgap.core.assessment.Finding;
import org.lexgap.core.assessment.Outcome;
import org.lexgap.core.summary.Answer;
import org.lexgap.core.summary.Problem;
import org.lexgap.core.summary.StatuteSummary;
import org.lexgap.reports.CatalogueWords;
import org.lexgap.rulebase.Rulebases;
import picocli.CommandLine;

/**
 * The workshop pack does what its README promises. To make its sheets anew after a change of a
 * table or of the template: {@code mvn -pl examples/cli -am -Dtest=WorkshopTest
 * -Dsurefire.failIfNoSpecifiedTests=false -Dlexgap.workbooks=rewrite test}.
 */
class WorkshopTest {

  private static final Rulebase RULEBASE = Rulebases.standard();
  private static final Path WORKSHOP = Path.of("..", "workshop");
  private static final List<String> JURISDICTIONS = List.of("ardenia", "belmarra", "coralund");
  private static final AssessmentOptions TRAFFICKING =
      AssessmentOptions.DEFAULT.withSets(Set.of("trafficking"));

  @BeforeAll
  static void rewrite_if_asked() throws IOException {
    if ("rewrite".equals(System.getProperty("lexgap.workbooks"))) {
      for (String name : JURISDICTIONS) {
        Files.deleteIfExists(sheet(name));
        run("template", "--set", "trafficking", "--from", table(name), "-o", sheet(name));
      }
    }
  }

  private static Path sheet(String name) {
    return WORKSHOP.resolve(name + ".xlsx");
  }

  private static Path table(String name) {
    return WORKSHOP.resolve("csv").resolve(name + ".csv");
  }

  private static Path key(String name) {
    return WORKSHOP.resolve("answers").resolve(name + ".csv");
  }

  private static void run(Object... words) {
    CommandLine commandLine =
        LexGap.commandLine(() -> RULEBASE, Clock.systemUTC())
            .setOut(new PrintWriter(new StringWriter()))
            .setErr(new PrintWriter(new StringWriter()));
    String[] arguments = Arrays.stream(words).map(Object::toString).toArray(String[]::new);
    assertThat(LexGap.run(commandLine, arguments)).isZero();
  }

  private static StatuteSummary read(Path file) throws IOException {
    return Samples.read(RULEBASE, file).summary();
  }

  private static List<String> content(StatuteSummary summary) {
    return summary.answers().stream()
        .map(a -> a.scope() + " " + a.field() + " " + a.value() + " " + a.citation())
        .sorted()
        .toList();
  }

  /** The sheet as a group that gives the facilitator's answers would hand it in. */
  private static Assessment filledIn(String name) throws IOException {
    List<Answer> answers = new ArrayList<>(read(sheet(name)).answers());
    answers.addAll(read(key(name)).answers());
    return RULEBASE.assess(StatuteSummary.of(answers), TRAFFICKING);
  }

  @ParameterizedTest
  @ValueSource(strings = {"ardenia", "belmarra", "coralund"})
  void a_sheet_says_what_its_table_says_and_reads_without_errors(String name) throws IOException {
    assertThat(content(read(sheet(name)))).isEqualTo(content(read(table(name))));
    assertThat(Samples.read(RULEBASE, sheet(name)).problems())
        .noneMatch(problem -> problem.level() == Problem.Level.ERROR);
  }

  @ParameterizedTest
  @ValueSource(strings = {"ardenia", "belmarra", "coralund"})
  void six_questions_are_open_in_the_sheet_and_named_on_the_card(String name) throws IOException {
    List<String> asked = read(key(name)).answers().stream().map(Answer::field).toList();
    String card = card(name);
    assertThat(asked).hasSize(6).allSatisfy(field -> assertThat(card).contains(field));
    assertThat(read(sheet(name)).answers())
        .extracting(Answer::field)
        .doesNotContainAnyElementsOf(asked);
  }

  @ParameterizedTest
  @ValueSource(strings = {"ardenia", "belmarra", "coralund"})
  void every_provision_of_the_key_stands_on_the_card(String name) throws IOException {
    String card = card(name);
    assertThat(read(key(name)).answers())
        .allSatisfy(
            answer -> {
              String number = answer.citation().replaceAll("^\\D*(\\d+).*", "$1");
              assertThat(card).containsPattern(Pattern.compile("\\b" + number + "\\b"));
            });
  }

  private static String card(String name) throws IOException {
    String cards = Files.readString(WORKSHOP.resolve("cards.html"));
    int start = cards.indexOf("<section id=\"" + name + "\">");
    return cards.substring(start, cards.indexOf("</section>", start));
  }

  @Test
  void the_outcomes_are_those_that_the_readme_promises() throws IOException {
    CatalogueWords words = CatalogueWords.in(Locale.ENGLISH);
    List<String> promised =
        Files.readAllLines(WORKSHOP.resolve("README.md")).stream()
            .filter(line -> line.startsWith("| `TIP-"))
            .toList();
    assertThat(promised).hasSize(6);
    List<Assessment> filled = new ArrayList<>();
    for (String name : JURISDICTIONS) {
      filled.add(filledIn(name));
    }
    for (String line : promised) {
      String id = line.replaceAll("^\\| `([A-Z-]+)`.*", "$1");
      List<String> outcomes =
          filled.stream()
              .map(one -> words.outcome(one.finding(id).orElseThrow().outcome()))
              .toList();
      assertThat("| `%s` | %s |".formatted(id, String.join(" | ", outcomes))).isEqualTo(line);
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"ardenia", "belmarra", "coralund"})
  void the_promised_elements_are_open_before_the_exercise(String name) throws IOException {
    Assessment before = RULEBASE.assess(read(sheet(name)), TRAFFICKING);
    assertThat(
            List.of("TIP-PURPOSE", "TIP-CHILD-NO-MEANS", "TIP-CONSENT", "TIP-ORGANISE").stream()
                .map(before::finding)
                .map(Optional::orElseThrow)
                .map(Finding::outcome))
        .containsOnly(Outcome.UNKNOWN);
  }
}
