package org.lexgap.core.summary;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.lexgap.core.summary.LayingRemark.Code;

/** Which answers stand after a bill, and what is to be looked at. */
class BillOverLawTest {

  /** {@code "PC a=1 law.kind=act"}: answers of one scope. */
  private static StatuteSummary sheet(String... lines) {
    List<Answer> answers = new ArrayList<>();
    for (String line : lines) {
      String[] parts = line.split(" ");
      Scope scope = Scope.parse(parts[0]).orElseThrow();
      Arrays.stream(parts)
          .skip(1)
          .map(part -> part.split("="))
          .forEach(
              part ->
                  answers.add(
                      new Answer(
                          scope,
                          part[0],
                          new AnswerValue.Text(part[1]),
                          "cl 1",
                          Confidence.KNOWN,
                          "",
                          Place.UNSTATED)));
    }
    return StatuteSummary.of(answers);
  }

  private static List<String> table(BillOverLaw law) {
    return law.summary().answers().stream()
        .filter(answer -> !answer.field().startsWith("law."))
        .map(answer -> answer.scope() + " " + answer.field() + "=" + answer.value())
        .toList();
  }

  private static List<Code> codes(BillOverLaw law) {
    return law.remarks().stream().map(LayingRemark::code).toList();
  }

  @Test
  void what_replaces_an_answer_names_the_bill_and_keeps_its_citation() {
    BillOverLaw law = BillOverLaw.of(sheet("B law.amends=PC a=2"), sheet("PC a=1 b=1"));
    assertThat(table(law)).containsExactly("PC a=2", "PC b=1");
    Amendment amendment = law.amendments().get(0);
    assertThat(law.amendments()).hasSize(1);
    assertThat(amendment.before().value()).hasToString("1");
    assertThat(amendment.after().citation()).isEqualTo("cl 1");
    assertThat(amendment.after().amendedBy()).isEqualTo(Scope.ofLaw("B"));
    assertThat(amendment.scope()).isEqualTo(Scope.ofLaw("PC"));
    assertThat(amendment.field()).isEqualTo("a");
  }

  @Test
  void what_the_law_did_not_answer_is_added_to_it() {
    BillOverLaw law = BillOverLaw.of(sheet("B law.amends=PC c=1"), sheet("PC a=1"));
    assertThat(table(law)).containsExactly("PC a=1", "PC c=1");
    assertThat(law.amendments()).singleElement().extracting(Amendment::before).isNull();
  }

  @Test
  void an_equal_answer_is_no_amendment() {
    assertThat(BillOverLaw.of(sheet("B law.amends=PC a=1"), sheet("PC a=1")).amendments())
        .isEmpty();
  }

  @Test
  void a_bill_that_amends_two_laws_changes_those_that_answer() {
    BillOverLaw law =
        BillOverLaw.of(sheet("B law.amends=PC;IA a=2 b=2 z=2"), sheet("PC a=1 b=1", "IA b=1"));
    assertThat(table(law)).containsExactly("PC a=2", "PC b=2", "IA b=2", "B z=2");
    assertThat(codes(law)).containsExactly(Code.UNPLACED);
    assertThat(law.remarks().get(0).answer().field()).isEqualTo("z");
  }

  @Test
  void an_offence_of_its_own_stays_the_bills_and_inherits_from_it() {
    BillOverLaw law = BillOverLaw.of(sheet("B law.amends=PC a=2", "B#9 b=1"), sheet("PC#1 a=1"));
    assertThat(table(law)).containsExactly("PC#1 a=2", "B#9 b=1", "B a=2", "PC a=2");
  }

  @Test
  void the_sheet_of_the_bill_may_answer_under_the_id_of_the_law() {
    BillOverLaw law =
        BillOverLaw.of(
            sheet("PC law.title=Code a=2", "PC#2 a=3"),
            sheet("PC law.title=Old", "PC#1 a=1", "PC#2 a=1"));
    assertThat(table(law)).containsExactlyInAnyOrder("PC a=2", "PC#1 a=2", "PC#2 a=3");
    assertThat(law.summary().law("PC").orElseThrow().title()).isEqualTo("Old");
    assertThat(law.remarks()).isEmpty();
    assertThat(law.amendments()).allMatch(amendment -> amendment.after().amendedBy() == null);
  }

  @Test
  void a_bill_with_the_id_of_a_law_is_remarked() {
    assertThat(codes(BillOverLaw.of(sheet("PC law.kind=bill a=2"), sheet("PC a=1"))))
        .containsExactly(Code.SAME_ID);
  }

  @Test
  void a_bill_may_repeal_the_law_whose_id_it_takes() {
    BillOverLaw law =
        BillOverLaw.of(sheet("PC law.kind=bill law.repeals=PC a=2"), sheet("PC a=1 b=1"));
    assertThat(table(law)).containsExactly("PC a=2");
    assertThat(law.repealed()).containsExactly("PC");
    assertThat(law.remarks()).isEmpty();
  }

  @Test
  void an_answer_for_a_law_that_is_repealed_is_left_out_and_said() {
    BillOverLaw law = BillOverLaw.of(sheet("B law.repeals=PC a=1", "PC b=2"), sheet("PC b=1"));
    assertThat(table(law)).containsExactly("B a=1");
    assertThat(codes(law)).containsExactly(Code.REPEALED);
  }

  @Test
  void a_law_that_the_existing_sheet_lacks_is_said() {
    BillOverLaw law = BillOverLaw.of(sheet("B law.amends=XY law.repeals=ZZ a=1"), sheet("PC a=1"));
    assertThat(codes(law)).containsExactly(Code.NO_SUCH_LAW, Code.NO_SUCH_LAW);
    assertThat(law.remarks()).extracting(LayingRemark::other).containsExactly("ZZ", "XY");
    assertThat(table(law)).containsExactly("PC a=1", "B a=1");
  }

  @Test
  void facts_about_the_state_are_those_of_the_existing_sheet() {
    BillOverLaw law =
        BillOverLaw.of(sheet("CTX ctx.x=2 ctx.y=2 ctx.z=2"), sheet("CTX ctx.x=1 ctx.y=2"));
    assertThat(table(law)).containsExactly("CTX ctx.x=1", "CTX ctx.y=2", "CTX ctx.z=2");
    assertThat(codes(law)).containsExactly(Code.FACT_DIFFERS);
  }

  @Test
  void the_description_of_the_bill_stays_with_the_bill() {
    BillOverLaw law =
        BillOverLaw.of(
            sheet("B law.title=Bill law.kind=bill law.amends=PC a=2"), sheet("PC law.title=Code"));
    assertThat(law.summary().laws()).extracting(Law::title).containsExactly("Code", "Bill");
  }

  @Test
  void in_the_law_as_it_would_stand_the_bill_is_in_force() {
    BillOverLaw law =
        BillOverLaw.of(
            sheet("B law.in_force=no law.amends=PC a=2", "N law.in_force=no b=1"),
            sheet("PC law.in_force=no a=1"));
    assertThat(law.summary().answers())
        .filteredOn(answer -> answer.field().equals("law.in_force"))
        .extracting(answer -> answer.scope().law())
        .containsExactly("PC");
  }

  @Test
  void places_of_two_workbooks_are_told_apart() {
    Place cell = new Place.Cell("Answers", "C", 14);
    Answer answer = Answer.of(Scope.ofLaw("PC"), "a", new AnswerValue.Text("1"));
    assertThat(answer.in("bill.xlsx").place()).isEqualTo(Place.UNSTATED);
    assertThat(cell.in("bill.xlsx")).hasToString("bill.xlsx Answers!C14");
    assertThat(new Place.Line("a.csv", 3).in("a.csv")).hasToString("a.csv:3");
    assertThat(new Place.Whole("Answers").in("b.xlsx")).hasToString("b.xlsx Answers");
  }
}
