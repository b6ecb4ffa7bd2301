package org.lexgap.importers;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.lexgap.core.summary.AnswerValue.Amount;
import org.lexgap.core.summary.ImportResult;
import org.lexgap.core.summary.Problem;
import org.lexgap.core.summary.Scope;

class NumberReaderTest {

  private static final String MAX = "tip.penalty.base.max_years";

  @TempDir Path folder;
  private AwkwardFiles files;

  @BeforeEach
  void prepare() {
    files = new AwkwardFiles(folder);
  }

  private ImportResult read(String field, String answer) {
    return files.csv("CTX,ctx.coastal,yes,,,", "OPS,%s,\"%s\",,,".formatted(field, answer));
  }

  private static Amount amount(ImportResult result, String field) {
    return (Amount) result.summary().own(Scope.ofLaw("OPS"), field).orElseThrow().value();
  }

  @ParameterizedTest
  @CsvSource({
    "tip.penalty.base.max_years, 10, 10",
    "tip.penalty.base.max_years, 0.5, 0.5",
    "tip.penalty.base.max_years, .5, 0.5",
    "tip.penalty.base.max_years, 99, 99",
    "tip.penalty.base.max_years, 10 years, 10",
    "tip.child.age_threshold, 18, 18",
    "xc.limitation.years, 999, 999",
    "tip.status.reflection_days, 30, 30",
    "tip.status.reflection_days, 30 days, 30",
    "law.year, 2009, 2009",
    "xc.ocg.min_members, 3, 3",
  })
  void plain_numbers_are_read_without_a_remark(String field, String written, double value) {
    ImportResult result = read(field, written);
    assertThat(amount(result, field).value()).isEqualTo(value);
    assertThat(amount(result, field).word()).isNull();
    assertThat(result.problems()).noneMatch(problem -> problem.level() != Problem.Level.WARNING);
  }

  @ParameterizedTest
  @CsvSource({
    "tip.penalty.base.max_years, life, 99, life",
    "tip.penalty.base.max_years, LIFE, 99, life",
    "tip.penalty.base.max_years, Death, 99, death",
    "tip.penalty.base.max_years, life or death, 99, life or death",
    "tip.penalty.base.max_years, Death / Life, 99, death or life",
    "tip.penalty.base.max_years, 6 months, 0.5, 6 months",
    "tip.penalty.base.max_years, 18 Months, 1.5, 18 months",
    "tip.penalty.base.max_years, 1 year 6 months, 1.5, 1 year 6 months",
    "tip.penalty.base.max_years, 1 year and 6 months, 1.5, 1 year and 6 months",
    "tip.penalty.base.min_years, no minimum, 0, no minimum",
    "tip.penalty.base.min_years, no  Minimum, 0, no minimum",
    "xc.limitation.years, No limit, 999, no limit",
    "xc.limitation.years, no-limit, 999, no limit",
    "tip.status.reflection_days, 2 weeks, 14, 2 weeks",
    "tip.status.reflection_days, 1 month, 30, 1 month",
  })
  void words_are_understood_and_kept(String field, String written, double value, String word) {
    ImportResult result = read(field, written);
    assertThat(amount(result, field).value()).isEqualTo(value);
    assertThat(amount(result, field).word()).isEqualTo(word);
  }

  @Test
  void a_decimal_comma_is_understood_with_a_remark() {
    ImportResult result = read(MAX, "0,5");
    assertThat(amount(result, MAX)).isEqualTo(new Amount(0.5));
    assertThat(Look.only(result, ProblemCode.UNDERSTOOD).expected())
        .isEqualTo("Understood as 0.5.");
  }

  @Test
  void a_month_in_a_field_of_days_is_thirty_days_and_says_so() {
    ImportResult result = read("tip.status.reflection_days", "2 months");
    assertThat(Look.only(result, ProblemCode.UNDERSTOOD).expected())
        .isEqualTo("Understood as 60 days.");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "a decade",
        "NaN",
        "Infinity",
        "1e3",
        "5-10",
        "1,000",
        "none",
        "10 or life",
        "life sentence?",
        "30 days",
        "years",
        "+5",
        "12345678901"
      })
  void a_word_where_a_number_is_due_is_a_problem(String written) {
    ImportResult result = read(MAX, written);
    Problem problem = Look.only(result, ProblemCode.NOT_A_NUMBER);
    assertThat(problem.place()).hasToString("PAK.csv:3");
    assertThat(problem.value()).isEqualTo(written);
    assertThat(problem.remedy())
        .isEqualTo(
            "Write a whole or decimal number of years, such as 10 or 0.5, or one of these words:"
                + " life, death.");
    assertThat(result.summary().answers()).hasSize(1);
  }

  @Test
  void a_word_of_another_field_is_not_allowed() {
    ImportResult result = read("tip.child.age_threshold", "life");
    assertThat(Look.only(result, ProblemCode.NOT_A_NUMBER).remedy())
        .isEqualTo("Write a whole or decimal number of years, such as 10 or 0.5.");
  }

  @ParameterizedTest
  @ValueSource(strings = {"-1", "- 1", "\u22121", "-0.5"})
  void a_negative_number_is_its_own_problem(String written) {
    assertThat(Look.codes(read(MAX, written))).contains("negative-number@PAK.csv:3");
  }

  @ParameterizedTest
  @ValueSource(strings = {"18", "20091", "last year"})
  void a_calendar_year_has_four_digits(String written) {
    assertThat(Look.codes(read("law.year", written))).contains("not-a-number@PAK.csv:3");
  }
}
