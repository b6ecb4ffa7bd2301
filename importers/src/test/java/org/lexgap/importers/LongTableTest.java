package org.lexgap.importers;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.lexgap.core.summary.Answer;
import org.lexgap.core.summary.AnswerValue;
import org.lexgap.core.summary.Confidence;
import org.lexgap.core.summary.ImportResult;
import org.lexgap.core.summary.Place;
import org.lexgap.core.summary.Problem;
import org.lexgap.core.summary.Scope;
import org.lexgap.core.summary.UnreadableInputException;

class LongTableTest {

  @TempDir Path folder;
  private AwkwardFiles files;

  @BeforeEach
  void prepare() {
    files = new AwkwardFiles(folder);
  }

  @Test
  void a_row_becomes_an_answer_with_its_place() {
    ImportResult result =
        files.csv(
            "CA,law.title,Crimes Act,,,",
            "CA#98AA, tip.acts , transfer; recruitment ,\"s 98AA, (1)\",Verified,as amended");
    Answer answer = result.summary().own(new Scope("CA", "98AA"), "tip.acts").orElseThrow();
    assertThat(answer.value().toString()).isEqualTo("transfer;recruitment");
    assertThat(answer.citation()).isEqualTo("s 98AA, (1)");
    assertThat(answer.confidence()).isEqualTo(Confidence.VERIFIED);
    assertThat(answer.note()).isEqualTo("as amended");
    assertThat(answer.place()).isEqualTo(new Place.Line("PAK.csv", 3));
    assertThat(result.problems()).isEmpty();
  }

  @Test
  void a_blank_answer_is_unknown_and_no_problem() {
    ImportResult result =
        files.csv(
            "CTX,ctx.jurisdiction,Pakistan,,,",
            "CTX,ctx.coastal,,,,",
            "CTX,ctx.party_to,Unknown,art 3,,not asked",
            "CC,tip.acts,,s 3,known,to be read");
    assertThat(result.problems()).isEmpty();
    assertThat(result.summary().answers()).hasSize(1);
  }

  @Test
  void none_is_the_empty_list() {
    ImportResult result = files.csv("CTX,ctx.party_to,None,,,");
    assertThat(result.summary().own(Scope.JURISDICTION, "ctx.party_to").orElseThrow().value())
        .isEqualTo(new AnswerValue.Items(List.of()));
    assertThat(result.problems()).isEmpty();
  }

  @Test
  void none_beside_a_value_is_a_problem() {
    ImportResult result = files.csv("CTX,ctx.coastal,yes,,,", "CTX,ctx.party_to,none;CRC-1989,,,");
    assertThat(Look.codes(result)).containsExactly("none-with-values@PAK.csv:3");
    assertThat(Look.answer(result, "CTX", "ctx.party_to")).isEmpty();
  }

  @Test
  void list_values_are_trimmed_and_stand_once() {
    ImportResult result = files.csv("CTX,ctx.party_to, crc-1989 ;; UNTOC-2000;CRC-1989 ; ,,,");
    assertThat(Look.answer(result, "CTX", "ctx.party_to")).isEqualTo("CRC-1989;UNTOC-2000");
    assertThat(result.problems()).isEmpty();
  }

  @Test
  void a_list_joined_by_commas_is_understood_with_a_remark() {
    ImportResult result = files.csv("CTX,ctx.party_to,\"CRC-1989, UNTOC-2000\",,,");
    assertThat(Look.answer(result, "CTX", "ctx.party_to")).isEqualTo("CRC-1989;UNTOC-2000");
    assertThat(Look.codes(result)).containsExactly("understood@PAK.csv:2");
  }

  @Test
  void a_misspelt_field_is_named_with_the_nearest_one_and_costs_its_row_only() {
    ImportResult result =
        files.csv("CTX,ctx.coastal,yes,,,", "CTX,ctx.costal,yes,,,", "CTX,ctx.party_to,none,,,");
    Problem problem = Look.only(result, ProblemCode.UNKNOWN_FIELD);
    assertThat(problem.place()).hasToString("PAK.csv:3");
    assertThat(problem.value()).isEqualTo("ctx.costal");
    assertThat(problem.remedy()).contains("Maybe (ctx.coastal) is meant.");
    assertThat(result.summary().answers()).hasSize(2);
  }

  @Test
  void an_answer_outside_the_vocabulary_names_the_allowed_values_and_the_nearest() {
    ImportResult result =
        files.csv("CTX,ctx.coastal,yes,,,", "CC#1,tip.fault,recklesness,s 3,verified,");
    Problem problem = Look.only(result, ProblemCode.VALUE_NOT_ALLOWED);
    assertThat(problem.level()).isEqualTo(Problem.Level.ERROR);
    assertThat(problem.expected()).contains("intent, recklessness, strict-liability");
    assertThat(problem.remedy()).contains("(recklessness)");
    assertThat(result.summary().answers()).hasSize(1);
  }

  @Test
  void one_bad_value_of_a_list_leaves_the_whole_answer_unknown() {
    ImportResult result =
        files.csv("CTX,ctx.coastal,yes,,,", "CTX,ctx.party_to,CRC-1989;UNTOK-2000;CRC-1990,,,");
    assertThat(Look.codes(result))
        .containsExactly("value-not-allowed@PAK.csv:3", "value-not-allowed@PAK.csv:3");
    assertThat(Look.answer(result, "CTX", "ctx.party_to")).isEmpty();
  }

  @Test
  void a_long_list_of_values_is_not_printed_whole() throws IOException {
    Path file =
        files.write(
            "long.csv",
            "law,field,answer\nCC,tip.long,value-numer-7".getBytes(StandardCharsets.UTF_8));
    ImportResult result = SummaryImporters.with(TestVocabulary.withLongList(40)).read(file);
    Problem problem = Look.only(result, ProblemCode.VALUE_NOT_ALLOWED);
    assertThat(problem.expected())
        .isEqualTo("The answer must be one of the 40 values of tip.long.");
    assertThat(problem.remedy()).contains("(value-number-7)");
  }

  @ParameterizedTest
  @CsvSource({"Yes,yes", "NO,no", "Partial,partial", "TRUE,yes", "false,no"})
  void yes_no_and_partial_are_read_in_any_case(String written, String read) {
    ImportResult result = files.csv("OPS,tip.offence.exists," + written + ",,,");
    assertThat(Look.answer(result, "OPS", "tip.offence.exists")).isEqualTo(read);
  }

  @Test
  void a_fact_about_the_state_under_a_law_is_a_problem_and_the_other_way_round() {
    ImportResult result =
        files.csv("CTX,ctx.coastal,yes,,,", "CC,ctx.coastal,no,,,", "CTX,tip.acts,transfer,,,");
    assertThat(Look.codes(result))
        .containsExactly("context-field-under-law@PAK.csv:3", "law-field-under-context@PAK.csv:4");
  }

  @ParameterizedTest
  @ValueSource(strings = {"Penal Code", "CC#", "#1", "CC#1#2", "CTX#1", "ctx#1", "C/C", "Código"})
  void a_law_id_of_another_form_is_a_problem(String law) {
    ImportResult result = files.csv("CTX,ctx.coastal,yes,,,", law + ",tip.acts,transfer,,,");
    Problem problem = Look.only(result, ProblemCode.BAD_LAW_ID);
    assertThat(problem.value()).isEqualTo(law);
    assertThat(result.summary().answers()).hasSize(1);
  }

  @Test
  void other_capitals_in_the_context_and_the_field_are_understood() {
    ImportResult result = files.csv("ctx,Ctx.Coastal,yes,,,");
    assertThat(Look.answer(result, "CTX", "ctx.coastal")).isEqualTo("yes");
    assertThat(Look.codes(result)).containsExactly("understood@PAK.csv:2", "understood@PAK.csv:2");
  }

  @Test
  void a_row_without_law_or_field_is_a_problem_but_an_empty_row_is_not() {
    ImportResult result =
        files.csv(
            "CTX,ctx.coastal,yes,,,", ",,,,,", "", ",ctx.coastal,yes,,,", "CTX,,yes,,,", ",,,,,x");
    assertThat(Look.codes(result))
        .containsExactly(
            "missing-law@PAK.csv:5",
            "missing-field@PAK.csv:6",
            "missing-law@PAK.csv:7",
            "missing-field@PAK.csv:7");
  }

  @Test
  void a_law_without_a_title_is_one_warning_at_its_first_answer() {
    ImportResult result =
        files.csv(
            "CTX,ctx.coastal,yes,,,",
            "OPS,ops.unit.exists,yes,,,",
            "CC,tip.acts,transfer,,,",
            "CC,tip.fault,intent,,,",
            "CC#2,tip.fault,intent,,,",
            "IA,law.title,Immigration Act,,,",
            "IA,tip.fault,intent,,,");
    assertThat(Look.codes(result)).containsExactly("untitled-law@PAK.csv:4");
    assertThat(Look.only(result, ProblemCode.UNTITLED_LAW).value()).isEqualTo("CC");
  }

  @Test
  void an_offence_may_stand_without_answers_of_its_law() {
    ImportResult result = files.csv("CC#279,tip.fault,intent,,,");
    assertThat(Look.answer(result, "CC#279", "tip.fault")).isEqualTo("intent");
    assertThat(result.problems()).noneMatch(problem -> problem.level() == Problem.Level.ERROR);
  }

  @Test
  void an_amended_law_that_the_table_does_not_hold_is_its_own_problem() {
    ImportResult result =
        files.csv(
            "BILL,law.title,Bill,,,",
            "BILL,law.amends,IMM;PENAL,,,",
            "BILL,law.repeals,IMM,,,",
            "IMM,law.title,Immigration Act,,,",
            "PENALC,law.title,Penal Code,,,");
    Problem problem = Look.only(result, ProblemCode.UNKNOWN_LAW);
    assertThat(problem.place()).hasToString("PAK.csv:3");
    assertThat(problem.value()).isEqualTo("PENAL");
    assertThat(problem.remedy()).contains("Maybe (PENALC) is meant.");
    assertThat(Look.answer(result, "BILL", "law.amends")).isEqualTo("IMM;PENAL");
  }

  @Test
  void of_a_duplicate_the_first_row_counts_and_both_places_are_named() {
    ImportResult result = files.csv("OPS,tip.fault,intent,,,", "OPS,tip.fault,recklessness,,,");
    Problem problem = Look.only(result, ProblemCode.DUPLICATE);
    assertThat(problem.level()).isEqualTo(Problem.Level.WARNING);
    assertThat(problem.place()).hasToString("PAK.csv:3");
    assertThat(problem.value()).isEqualTo("recklessness");
    assertThat(problem.expected()).contains("PAK.csv:2").contains("intent");
    assertThat(Look.answer(result, "OPS", "tip.fault")).isEqualTo("intent");
  }

  @Test
  void duplicate_lists_are_united() {
    ImportResult result =
        files.csv("CTX,ctx.party_to,CRC-1989,,,", "CTX,ctx.party_to,UNTOC-2000,,,");
    assertThat(Look.codes(result)).containsExactly("duplicate@PAK.csv:3");
    assertThat(Look.answer(result, "CTX", "ctx.party_to")).isEqualTo("CRC-1989;UNTOC-2000");
  }

  @Test
  void the_same_answer_twice_is_only_a_remark() {
    ImportResult result =
        files.csv("OPS,tip.penalty.base.max_years,life,,,", "OPS,tip.penalty.base.max_years,99,,,");
    assertThat(Look.codes(result)).containsExactly("repeated@PAK.csv:3");
    assertThat(result.problems().get(0).level()).isEqualTo(Problem.Level.REMARK);
  }

  @Test
  void the_same_field_of_two_offences_is_no_duplicate() {
    ImportResult result = files.csv("OPS#1,tip.fault,intent,,,", "OPS#2,tip.fault,intent,,,");
    assertThat(result.problems()).isEmpty();
  }

  @Test
  void an_odd_confidence_is_a_warning_and_the_answer_stays() {
    ImportResult result = files.csv("CTX,ctx.coastal,yes,,sure,");
    assertThat(Look.codes(result)).containsExactly("bad-confidence@PAK.csv:2");
    assertThat(result.summary().answers().get(0).confidence()).isEqualTo(Confidence.NOT_STATED);
  }

  @Test
  void a_missing_column_is_named_with_the_columns_found() {
    ImportResult result = files.text("x.csv", "law,feild,answer,note\nCTX,ctx.coastal,yes,\n");
    Problem problem = Look.only(result, ProblemCode.MISSING_COLUMN);
    assertThat(problem.place()).hasToString("x.csv:1");
    assertThat(problem.value()).isEqualTo("law, feild, answer, note");
    assertThat(problem.expected()).contains("field");
    assertThat(problem.remedy()).contains("Maybe (feild) is meant.");
    assertThatThrownBy(result::summary).isInstanceOf(UnreadableInputException.class);
  }

  @Test
  void only_law_field_and_answer_are_required_and_captions_may_be_in_any_case_and_order() {
    ImportResult result = files.text("x.csv", " Answer ,LAW,Field\nyes,CTX,ctx.coastal\n");
    assertThat(Look.answer(result, "CTX", "ctx.coastal")).isEqualTo("yes");
    assertThat(result.problems()).isEmpty();
  }

  @Test
  void extra_columns_are_named_in_one_remark() {
    ImportResult result =
        files.text("x.csv", "law,coder,field,answer,#todo\nCTX,A,ctx.coastal,yes,later\n");
    assertThat(Look.codes(result)).containsExactly("ignored-columns@x.csv:1");
    assertThat(result.problems().get(0).value()).isEqualTo("coder");
  }

  @Test
  void a_heading_that_stands_twice_is_a_warning_and_the_first_counts() {
    ImportResult result = files.text("x.csv", "law,field,answer,answer\nCTX,ctx.coastal,yes,no\n");
    assertThat(Look.codes(result)).containsExactly("duplicate-column@x.csv:1");
    assertThat(Look.answer(result, "CTX", "ctx.coastal")).isEqualTo("yes");
  }

  @Test
  void a_text_that_an_unquoted_comma_split_is_not_lost_silently() {
    ImportResult result = files.csv("CTX,ctx.coastal,yes,,known,joined in 2022, not before");
    assertThat(Look.codes(result)).containsExactly("cell-without-heading@PAK.csv:2");
    assertThat(result.problems().get(0).value()).isEqualTo("not before");
  }

  @Test
  void a_file_without_one_usable_row_has_no_summary() {
    ImportResult result = files.csv("CTX,ctx.costal,yes,,,");
    assertThat(result.readable()).isEmpty();
    assertThat(Look.codes(result))
        .containsExactly("no-answers@PAK.csv:1", "unknown-field@PAK.csv:2");
  }

  @Test
  void a_file_with_nothing_but_the_name_of_the_jurisdiction_is_a_summary() {
    ImportResult result = files.csv("CTX,ctx.jurisdiction,No answers,,known,");
    assertThat(result.summary().jurisdiction()).contains("No answers");
    assertThat(result.problems()).isEmpty();
  }

  @Test
  void all_problems_are_collected_in_reading_order() {
    ImportResult result =
        files.csv(
            "CC,tip.acts,transfer,,,",
            "CC,tip.acs,transfer,,,",
            "CC,tip.acts,receipt,,maybe,",
            "CTX,ctx.coastal,sometimes,,,",
            "IA,law.amends,XX,,,");
    assertThat(Look.codes(result))
        .containsExactly(
            "untitled-law@PAK.csv:2",
            "unknown-field@PAK.csv:3",
            "bad-confidence@PAK.csv:4",
            "duplicate@PAK.csv:4",
            "value-not-allowed@PAK.csv:5",
            "untitled-law@PAK.csv:6",
            "unknown-law@PAK.csv:6");
  }

  @Test
  void the_error_of_a_formula_counts_as_empty_and_is_reported() {
    ImportResult result = files.csv("CTX,ctx.coastal,yes,,,", "CTX,ctx.jurisdiction,#REF!,,,");
    assertThat(Look.codes(result)).containsExactly("formula-error@PAK.csv:3");
    assertThat(result.summary().jurisdiction()).isEmpty();
  }
}
