package org.lexgap.reports;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.lexgap.core.assessment.Outcome;
import org.lexgap.reports.progress.AnswerRow;
import org.lexgap.reports.progress.MoveRow;
import org.lexgap.reports.progress.ProgressFormat;
import org.lexgap.reports.progress.ProgressReport;
import org.lexgap.reports.word.WordOutline;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.ObjectMapper;

class ProgressReportTest {

  static List<ProgressFormat> formats() {
    return ProgressFormat.all();
  }

  static List<ProgressFormat> texts() {
    return List.of(
        ProgressFormat.HTML, ProgressFormat.JSON, ProgressFormat.MARKDOWN, ProgressFormat.CSV);
  }

  @ParameterizedTest
  @MethodSource("texts")
  void two_summaries_equal_their_golden_file(ProgressFormat format) {
    GoldenFile.check("progress/typical", format, ExampleProgress.typical());
  }

  @ParameterizedTest
  @MethodSource("texts")
  void a_supposition_equals_its_golden_file(ProgressFormat format) {
    GoldenFile.check("progress/supposed", format, ExampleProgress.supposed());
  }

  @ParameterizedTest
  @MethodSource("texts")
  void a_comparison_in_which_nothing_differs_equals_its_golden_file(ProgressFormat format) {
    GoldenFile.check("progress/unchanged", format, ExampleProgress.unchanged());
  }

  @ParameterizedTest
  @MethodSource("formats")
  void the_same_report_gives_the_same_bytes(ProgressFormat format) {
    assertThat(GoldenFile.write(format, ExampleProgress.typical()))
        .isEqualTo(GoldenFile.write(format, ExampleProgress.typical()));
  }

  @Test
  void what_a_provision_changed_and_what_was_only_recorded_stand_in_two_tables() {
    ProgressReport report = ExampleProgress.typical();
    assertThat(report.sections())
        .extracting(section -> section.key())
        .containsExactly("provision", "record");
    assertThat(report.sections().get(0).rows())
        .extracting(MoveRow::id)
        .containsExactly("TIP-ORGANISE");
    assertThat(report.sections().get(1).rows())
        .extracting(MoveRow::id)
        .containsExactly("TIP-CHILD-NO-MEANS", "TIP-ATTEMPT");
    assertThat(report.sections().get(1).rows())
        .flatExtracting(MoveRow::answers)
        .extracting(AnswerRow::note)
        .containsExactly(
            "Was answered, now blank (Answers!C23). This is no change of law.",
            "Now answered; it was not before. This is no change of law.");
  }

  @Test
  void each_element_names_the_one_answer_that_moved_it() {
    assertThat(ExampleProgress.typical().sections())
        .flatExtracting(section -> section.rows())
        .allSatisfy(row -> assertThat(row.answers()).hasSize(1));
  }

  @Test
  void a_supposition_is_one_table_and_every_answer_in_it_says_so() {
    ProgressReport report = ExampleProgress.supposed();
    assertThat(report.sections())
        .extracting(section -> section.key())
        .containsExactly("supposition");
    assertThat(report.supposition()).startsWith("A supposition");
    assertThat(report.sections().get(0).rows())
        .isNotEmpty()
        .allSatisfy(row -> assertThat(row.after().text()).endsWith("supposed"));
    assertThat(report.answers().rows())
        .isNotEmpty()
        .allSatisfy(
            row -> {
              assertThat(row.after()).endsWith("supposed");
              assertThat(row.note()).startsWith("Supposed");
            });
  }

  @Test
  void json_and_the_table_of_moves_have_the_same_figures_and_they_add_up() {
    ProgressReport report = ExampleProgress.typical();
    JsonNode json = json(report);
    int sum = 0;
    for (var row : report.moves().rows()) {
      for (Outcome to : Outcome.values()) {
        assertThat(json.get("moves").get(row.outcome().name()).get(to.name()).asInt())
            .isEqualTo(row.counts().get(to.ordinal()));
      }
      sum += row.sum();
    }
    assertThat(sum).isEqualTo(json.get("figures").get("elements").asInt());
    assertThat(report.figures().get(0).value()).isEqualTo("1");
    assertThat(json.get("figures").get("closed").asInt()).isEqualTo(1);
    assertThat(json.get("figures").get("unanswered").asInt()).isEqualTo(1);
  }

  private static JsonNode json(ProgressReport report) {
    return new ObjectMapper().readTree(GoldenFile.write(ProgressFormat.JSON, report));
  }

  @Test
  void every_format_for_people_tells_every_move_with_both_answers() {
    ProgressReport report = ExampleProgress.typical();
    String html = GoldenFile.text(ProgressFormat.HTML, report);
    String markdown = GoldenFile.text(ProgressFormat.MARKDOWN, report);
    String word =
        String.join("\n", WordOutline.lines(GoldenFile.write(ProgressFormat.WORD, report)));
    for (String page : List.of(html, markdown, word)) {
      report.sections().stream()
          .flatMap(section -> section.rows().stream())
          .forEach(
              row -> {
                assertThat(page).contains(row.id(), row.title());
                row.answers()
                    .forEach(answer -> assertThat(page).contains(answer.before(), answer.after()));
              });
      report.figures().forEach(figure -> assertThat(page).contains(figure.value(), figure.label()));
    }
  }

  @Test
  void the_word_document_has_headings_and_a_row_for_every_outcome() {
    List<String> lines =
        WordOutline.lines(GoldenFile.write(ProgressFormat.WORD, ExampleProgress.typical()));
    assertThat(lines)
        .anyMatch(
            line -> line.startsWith("[heading 1]") && line.contains("Because a provision changed"))
        .anyMatch(line -> line.startsWith("[heading 3]") && line.contains("TIP-ORGANISE"))
        .anyMatch(line -> line.contains("In conflict") && line.contains("0"));
  }

  @Test
  void nothing_that_differs_says_so_in_every_section() {
    ProgressReport report = ExampleProgress.unchanged();
    assertThat(report.sections())
        .allSatisfy(section -> assertThat(section.intro()).startsWith("No outcome differs"));
    assertThat(report.answers().intro()).isEqualTo("No answer differs.");
    assertThat(report.checks().intro()).startsWith("No check comes out otherwise");
  }

  @Test
  void no_text_of_a_report_fell_back_to_the_neutral_sentence() {
    for (ProgressReport report :
        List.of(
            ExampleProgress.typical(), ExampleProgress.supposed(), ExampleProgress.unchanged())) {
      assertThat(GoldenFile.text(ProgressFormat.MARKDOWN, report))
          .doesNotContain("The answers below decide this.", "progress.");
    }
  }

  @ParameterizedTest
  @MethodSource("org.lexgap.reports.HostileTextTest#texts")
  void text_of_a_user_never_becomes_markup(String text) {
    ProgressReport report = ExampleProgress.hostile(text);
    assertThat(GoldenFile.text(ProgressFormat.HTML, report))
        .doesNotContain("<script", "<img", "onload=alert(1)>", "]]><")
        .doesNotContainPattern(
            "[\u0000-\u0008\u000B-\u001F\u007F-\u009F\u202A-\u202E\u2066\u2067]");
    assertThat(GoldenFile.text(ProgressFormat.MARKDOWN, report))
        .doesNotContainPattern("(?<!\\\\)<(script|img)");
    assertThat(json(report).get("after").get("input").asString())
        .isEqualTo(text.replace("\uD83D", "\uFFFD"));
    assertThat(WordOutline.lines(GoldenFile.write(ProgressFormat.WORD, report))).isNotEmpty();
    assertThat(GoldenFile.text(ProgressFormat.CSV, report))
        .doesNotContainPattern("(^|,|\n)\"?=1\\+1");
  }
}
