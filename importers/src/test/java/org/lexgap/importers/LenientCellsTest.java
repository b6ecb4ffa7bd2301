package org.lexgap.importers;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.lexgap.core.summary.Answer;
import org.lexgap.core.summary.ImportResult;
import org.lexgap.core.summary.Problem;
import org.lexgap.core.summary.Scope;

/** What people write into cells: taken where the meaning is certain, a problem where it is not. */
class LenientCellsTest {

  private static final String OTHER = "CTX,ctx.party_to,none,,,";

  @TempDir Path folder;
  private AwkwardFiles files;

  @BeforeEach
  void prepare() {
    files = new AwkwardFiles(folder);
  }

  private ImportResult cell(String field, String text) {
    String law = field.startsWith("ctx.") ? "CTX" : "OPS";
    return files.csv(OTHER, law + "," + field + ",\"" + text.replace("\"", "\"\"") + "\",,,");
  }

  private static String read(ImportResult result, String field) {
    return Look.answer(result, field.startsWith("ctx.") ? "CTX" : "OPS", field);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "tip.offence.exists | Y | yes",
        "tip.offence.exists | N | no",
        "tip.offence.exists | Yes. | yes",
        "tip.offence.exists | \u2713 | yes",
        "tip.offence.exists | Partly | partial",
        "tip.offence.exists | in part | partial",
        "tip.fault | Strict Liability | strict-liability",
        "tip.fault | strict\u00A0liability | strict-liability",
        "tip.acts | Transfer; Receipt. | transfer;receipt",
        "law.year | 2009-03-01 | 2009",
        "law.year | 1 March 2009 | 2009",
        "law.year | March 1st, 2009 | 2009",
        "law.year | 01/03/2009 | 2009",
        "law.year | June 1998 | 1998",
        "tip.child.age_threshold | eighteen | 18",
        "tip.child.age_threshold | Eighteen years | 18",
        "tip.penalty.base.max_years | twenty-five years | 25",
      })
  void what_is_certain_is_understood_with_a_remark(String field, String text, String value) {
    ImportResult result = cell(field, text);
    assertThat(read(result, field)).isEqualTo(value);
    assertThat(result.problems())
        .isNotEmpty()
        .allMatch(problem -> problem.code().equals("understood"))
        .allMatch(problem -> problem.level() == Problem.Level.REMARK);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "tip.offence.exists | Yes (s 12) | yes | s 12",
        "tip.offence.exists | Yes (s. 12(1)(a)) | yes | s. 12(1)(a)",
        "tip.offence.exists | No, section 4 | no | section 4",
        "tip.offence.exists | yes: art. 3 | yes | art. 3",
        "tip.offence.exists | Yes - Penal Code s 3 | yes | Penal Code s 3",
        "tip.offence.exists | Yes [\u00A7 232] | yes | \u00A7 232",
        "tip.penalty.base.max_years | life (s 4) | life | s 4",
        "tip.penalty.base.max_years | 10 years (art 5) | 10 | art 5",
        "tip.acts | transfer (s 3); receipt (s 4) | transfer;receipt | s 3; s 4",
        "tip.acts | transfer; receipt (ss 3-4) | transfer;receipt | ss 3-4",
      })
  void a_provision_behind_the_answer_becomes_its_citation(
      String field, String text, String value, String citation) {
    ImportResult result = cell(field, text);
    assertThat(read(result, field)).isEqualTo(value);
    Answer answer = result.summary().own(new Scope("OPS", null), field).orElseThrow();
    assertThat(answer.citation()).isEqualTo(citation);
    assertThat(Look.codes(result)).containsExactly("understood@PAK.csv:3");
    assertThat(result.problems().get(0).expected()).contains("with the citation " + citation);
  }

  @Test
  void a_provision_behind_the_answer_is_added_to_another_citation_and_never_lost() {
    ImportResult result =
        files.csv(
            "OPS,tip.offence.exists,Yes (s 12),s 14,,",
            "OPS,tip.fault,intent (s 12),\"ss 9, s 12\",,");
    assertThat(result.summary().answers())
        .extracting(Answer::citation)
        .containsExactly("s 14; s 12", "ss 9, s 12");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Yes (only children)",
        "Yes (s 12, but not for attempts)",
        "Yes, except s 4",
        "Yes (2009)",
        "Yes/No",
        "yes?",
        "x",
        "1",
        "Maybe (s 12)"
      })
  void what_may_say_more_or_something_else_is_a_problem_and_no_guess(String text) {
    ImportResult result = cell("tip.offence.exists", text);
    assertThat(read(result, "tip.offence.exists")).isEmpty();
    assertThat(Look.codes(result)).containsExactly("value-not-allowed@PAK.csv:3");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"n.d.", "N.D.", "?", "-", "\u2013", "No data", "not known", "tbc", "\u2026"})
  void words_for_no_answer_leave_it_unknown_with_a_remark(String text) {
    for (String field : new String[] {"tip.offence.exists", "tip.acts", "law.year", "law.title"}) {
      ImportResult result = cell(field, text);
      assertThat(read(result, field)).isEmpty();
      assertThat(Look.codes(result)).containsExactly("left-unknown@PAK.csv:3");
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"N/A", "n.a.", "Not applicable"})
  void not_applicable_leaves_it_unknown_with_a_warning(String text) {
    ImportResult result = cell("tip.offence.exists", text);
    assertThat(read(result, "tip.offence.exists")).isEmpty();
    assertThat(Look.codes(result)).containsExactly("may-not-apply@PAK.csv:3");
    assertThat(result.problems().get(0).level()).isEqualTo(Problem.Level.WARNING);
  }

  @ParameterizedTest
  @ValueSource(strings = {"see above", "Ditto", "same as above", "\"", "see notes"})
  void an_answer_that_stands_elsewhere_is_a_problem(String text) {
    ImportResult result = cell("tip.offence.exists", text);
    assertThat(read(result, "tip.offence.exists")).isEmpty();
    assertThat(Look.codes(result)).containsExactly("answer-elsewhere@PAK.csv:3");
  }

  @ParameterizedTest
  @ValueSource(strings = {"1905-07-01", "2009/10", "about 2009", "99", "2009 and 2015"})
  void a_year_that_is_not_certain_is_a_problem(String text) {
    assertThat(Look.codes(cell("law.year", text))).containsExactly("not-a-number@PAK.csv:3");
  }

  @ParameterizedTest
  @ValueSource(strings = {"under eighteen", "eighteen to twenty", "at least 18", "eighteenth"})
  void a_number_with_other_words_is_a_problem(String text) {
    assertThat(Look.codes(cell("tip.child.age_threshold", text)))
        .containsExactly("not-a-number@PAK.csv:3");
  }

  @Test
  void blanks_around_the_sign_of_an_offence_are_understood() {
    ImportResult result = files.csv("PC # 371,tip.fault,intent,,,", "PC,law.title,Code,,,");
    assertThat(Look.answer(result, "PC#371", "tip.fault")).isEqualTo("intent");
    assertThat(Look.codes(result)).containsExactly("understood@PAK.csv:2");
  }
}
