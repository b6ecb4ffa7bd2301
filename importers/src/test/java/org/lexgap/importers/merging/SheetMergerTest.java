package org.lexgap.importers.merging;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.lexgap.importers.merging.Groups.answer;
import static org.lexgap.importers.merging.Groups.list;
import static org.lexgap.importers.merging.Groups.merge;
import static org.lexgap.importers.merging.Groups.number;
import static org.lexgap.importers.merging.Groups.sheet;
import static org.lexgap.importers.merging.Groups.text;
import static org.lexgap.importers.merging.Groups.word;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.lexgap.core.summary.Answer;
import org.lexgap.core.summary.AnswerValue;
import org.lexgap.core.summary.AnswerValue.Disputed;
import org.lexgap.core.summary.Confidence;
import org.lexgap.core.summary.InputFile;
import org.lexgap.core.summary.StatuteSummary;

/** Agreement is kept, disagreement is left open, and who said what is known. */
class SheetMergerTest {

  private static MergedSheets merged(GroupSheet... sheets) {
    return SheetMerger.with(Groups.VOCABULARY).merge(List.of(sheets));
  }

  private static Answer only(MergedSheets merged) {
    assertThat(merged.cells()).hasSize(1);
    assertThat(merged.summary().answers()).hasSize(1);
    return merged.summary().answers().get(0);
  }

  @Test
  void what_all_groups_say_is_kept() {
    MergedSheets merged = merge("tip.exists", word("yes"), word("yes"), word("yes"));
    assertThat(only(merged).value()).isEqualTo(word("yes"));
    assertThat(merged.disagreements()).isEmpty();
    assertThat(merged.answeredBySome()).isEmpty();
  }

  @Test
  void different_answers_are_left_open_with_every_candidate_once() {
    MergedSheets merged = merge("tip.age", number(18), number(16), number(18));
    assertThat(only(merged).value()).isEqualTo(new Disputed(List.of(number(18), number(16))));
    assertThat(merged.disagreements()).hasSize(1);
    assertThat(only(merged).note()).isEqualTo("A: 18; B: 16; C: 18");
  }

  @Test
  void a_majority_settles_nothing() {
    assertThat(only(merge("tip.exists", word("yes"), word("yes"), word("no"))).value())
        .isInstanceOf(Disputed.class);
  }

  @Test
  void what_only_some_answered_is_kept_and_listed() {
    MergedSheets merged = merge("tip.exists", word("yes"), null, word("yes"));
    assertThat(only(merged).value()).isEqualTo(word("yes"));
    assertThat(merged.answeredBySome()).hasSize(1);
    assertThat(merged.answeredBySome().get(0).silent()).containsExactly("B");
    assertThat(merged.agreement().counted()).isZero();
    assertThat(merged.agreement().leftOut()).isEqualTo(1);
  }

  @Test
  void the_note_of_a_dispute_says_who_said_what_where_and_how_sure() {
    Answer answer =
        only(
            merged(
                sheet("A", answer("tip.age", number(18), "s 2", Confidence.VERIFIED, "read")),
                sheet("B", answer("tip.age", number(16), "s 3", Confidence.KNOWN, ""))));
    assertThat(answer.note()).isEqualTo("A: 18 (s 2, verified, read); B: 16 (s 3, known)");
    assertThat(answer.citation()).isEqualTo("s 2; s 3");
  }

  @Test
  void equal_answers_with_different_citations_name_both_in_the_note() {
    Answer answer =
        only(
            merged(
                sheet("A", answer("tip.age", number(18), "s 2", Confidence.VERIFIED, "")),
                sheet("B", answer("tip.age", number(18), "s 2(1)", Confidence.VERIFIED, ""))));
    assertThat(answer.citation()).isEqualTo("s 2");
    assertThat(answer.note()).isEqualTo("A cites s 2; B cites s 2(1)");
  }

  @Test
  void a_citation_that_only_one_gives_is_taken_and_one_note_stays_as_it_is() {
    Answer answer =
        only(
            merged(
                sheet("A", answer("tip.age", number(18), "", Confidence.VERIFIED, "")),
                sheet("B", answer("tip.age", number(18), "s 2", Confidence.VERIFIED, "see act"))));
    assertThat(answer.citation()).isEqualTo("s 2");
    assertThat(answer.note()).isEqualTo("see act");
  }

  @Test
  void the_more_cautious_confidence_counts() {
    assertThat(together(Confidence.VERIFIED, Confidence.UNCERTAIN)).isEqualTo(Confidence.UNCERTAIN);
    assertThat(together(Confidence.KNOWN, Confidence.VERIFIED)).isEqualTo(Confidence.KNOWN);
    assertThat(together(Confidence.VERIFIED, Confidence.NOT_STATED))
        .isEqualTo(Confidence.NOT_STATED);
    assertThat(together(Confidence.PROPOSED, Confidence.VERIFIED)).isEqualTo(Confidence.VERIFIED);
    assertThat(together(Confidence.PROPOSED, Confidence.PROPOSED)).isEqualTo(Confidence.PROPOSED);
  }

  private static Confidence together(Confidence one, Confidence other) {
    return only(merged(
            sheet("A", answer("tip.age", number(18), "", one, "")),
            sheet("B", answer("tip.age", number(18), "", other, ""))))
        .confidence();
  }

  @Test
  void lists_agree_in_any_order_and_only_as_a_whole() {
    assertThat(
            only(merge("tip.acts", list("receipt", "transfer"), list("transfer", "receipt")))
                .value())
        .isEqualTo(list("transfer", "receipt"));
    MergedSheets merged = merge("tip.acts", list("receipt"), list("receipt", "transfer"));
    assertThat(only(merged).value()).isInstanceOf(Disputed.class);
    assertThat(merged.agreement().counted()).isEqualTo(3);
    assertThat(merged.agreement().agreed()).isEqualTo(2);
  }

  @Test
  void none_of_a_list_is_an_answer_and_a_blank_is_not() {
    assertThat(only(merge("tip.acts", list(), list("receipt"))).value())
        .hasToString("disputed: none / receipt");
    assertThat(only(merge("tip.acts", null, list("receipt"))).value()).isEqualTo(list("receipt"));
  }

  @Test
  void a_number_and_the_words_for_it_agree() {
    AnswerValue life = new AnswerValue.Amount(99, "life");
    MergedSheets merged = merge("tip.age", life, number(99));
    assertThat(merged.disagreements()).isEmpty();
    assertThat(merged.agreement().agreed()).isEqualTo(1);
  }

  @Test
  void texts_agree_whatever_their_capitals_and_blanks_and_are_not_counted() {
    MergedSheets merged =
        merge("law.title", text("Anti-Trafficking Act"), text("anti-trafficking\u00A0 act"));
    assertThat(only(merged).value()).isEqualTo(text("Anti-Trafficking Act"));
    assertThat(merged.agreement().counted() + merged.agreement().leftOut()).isZero();
    assertThat(merged.bySet()).isEmpty();
    assertThat(merged.warnings()).isEmpty();
  }

  @Test
  void a_dispute_of_a_sheet_stays_open_with_its_candidates() {
    MergedSheets merged =
        merge("tip.age", new Disputed(List.of(number(16), number(18))), number(18), number(21));
    assertThat(only(merged).value())
        .isEqualTo(new Disputed(List.of(number(16), number(18), number(21))));
    assertThat(merged.agreement().leftOut()).isEqualTo(1);
    Disputed same = new Disputed(List.of(number(16), number(18)));
    assertThat(only(merge("tip.age", same, same)).value()).isEqualTo(same);
    assertThat(merge("tip.age", same, null).disagreements()).hasSize(1);
  }

  @Test
  void figures_stand_for_all_questions_and_for_each_set() {
    MergedSheets merged =
        merged(
            sheet(
                "A",
                answer("tip.exists", word("yes")),
                answer("tip.age", number(18)),
                answer("som.exists", word("no"))),
            sheet(
                "B",
                answer("tip.exists", word("yes")),
                answer("tip.age", number(16)),
                answer("som.exists", word("no"))));
    assertThat(merged.agreement().words())
        .isEqualTo("2 of 3 agree (66.6 per cent); Cohen's kappa 0.57; none left out");
    assertThat(merged.bySet())
        .extracting(Agreement::set)
        .containsExactly("trafficking", "smuggling");
    assertThat(merged.bySet().get(0).words())
        .isEqualTo("1 of 2 agree (50.0 per cent); Cohen's kappa 0.33; none left out");
    assertThat(merged.bySet().get(1).words()).contains("no kappa").doesNotContain("NaN");
  }

  @Test
  void nothing_in_common_is_said_in_words() {
    MergedSheets merged =
        merged(
            sheet("A", answer("tip.exists", word("yes"))),
            sheet("B", answer("tip.age", number(1))));
    assertThat(merged.agreement().words())
        .isEqualTo("nothing to compare; 2 questions not answered by everybody");
  }

  @Test
  void laws_with_different_titles_are_told() {
    MergedSheets merged = merge("law.title", text("Anti-Trafficking Act"), text("Penal Code"));
    assertThat(merged.warnings()).hasSize(1);
    assertThat(merged.warnings().get(0).toString())
        .isEqualTo(
            "The groups give the law ATA different titles: Anti-Trafficking Act (A); Penal Code (B)."
                + " If it is one law, agree on the title. If not, give each law an id of its own"
                + " and merge again.");
  }

  @Test
  void one_title_under_two_ids_is_told() {
    GroupSheet other =
        new GroupSheet(
            "B",
            new InputFile("B.xlsx", "b"),
            StatuteSummary.of(
                List.of(
                    Answer.of(
                        org.lexgap.core.summary.Scope.ofLaw("AT"),
                        "law.title",
                        text("Penal code")))));
    MergedSheets merged = merged(sheet("A", answer("law.title", text("Penal Code"))), other);
    assertThat(merged.warnings().get(0).toString())
        .contains("(Penal Code) stands under different ids: ATA, AT");
  }

  @Test
  void the_same_file_under_two_names_is_refused() {
    GroupSheet one = sheet("A", answer("tip.age", number(18)));
    assertThatThrownBy(() -> merged(one, new GroupSheet("B", one.file(), one.summary())))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("(A) and (B) are the same file")
        .hasMessageContaining("Leave one out");
  }

  @Test
  void two_sheets_of_one_name_and_a_single_sheet_are_refused() {
    GroupSheet one = sheet("A", answer("tip.age", number(18)));
    GroupSheet two = new GroupSheet("A", new InputFile("x/A.csv", "other"), one.summary());
    assertThatThrownBy(() -> merged(one, two)).hasMessageContaining("the name (A)");
    assertThatThrownBy(() -> merged(one)).hasMessageContaining("at least two");
  }

  @Test
  void thirty_groups_are_merged() {
    AnswerValue[] values =
        IntStream.range(0, 30).mapToObj(i -> number(i % 3)).toArray(AnswerValue[]::new);
    MergedSheets merged = merge("tip.age", values);
    assertThat(only(merged).value())
        .isEqualTo(new Disputed(List.of(number(0), number(1), number(2))));
    assertThat(merged.agreement().words()).contains("Fleiss' kappa -0.04");
  }

  @Test
  void merging_keeps_every_question_and_disputes_exactly_where_answers_differ() {
    Random random = new Random(11);
    for (int i = 0; i < 300; i++) {
      List<GroupSheet> sheets = new ArrayList<>();
      for (int group = 0; group < 2 + random.nextInt(4); group++) {
        sheets.add(randomSheet("G" + group, random));
      }
      MergedSheets merged = SheetMerger.with(Groups.VOCABULARY).merge(sheets);
      merged
          .cells()
          .forEach(
              cell -> {
                long different =
                    cell.statements().stream().map(it -> it.answer().value()).distinct().count();
                assertThat(cell.isDisputed()).isEqualTo(different > 1);
                assertThat(cell.statements().size() + cell.silent().size())
                    .isEqualTo(sheets.size());
              });
      long asked =
          sheets.stream()
              .flatMap(sheet -> sheet.summary().answers().stream())
              .map(Answer::field)
              .distinct()
              .count();
      assertThat(merged.summary().answers()).hasSize((int) asked);
      List<GroupSheet> reversed = new ArrayList<>(sheets);
      Collections.reverse(reversed);
      MergedSheets other = SheetMerger.with(Groups.VOCABULARY).merge(reversed);
      assertThat(other.agreement()).isEqualTo(merged.agreement());
    }
  }

  private static GroupSheet randomSheet(String name, Random random) {
    List<Answer> answers = new ArrayList<>();
    if (random.nextInt(4) > 0) {
      answers.add(answer("tip.exists", word(random.nextBoolean() ? "yes" : "no")));
    }
    if (random.nextInt(4) > 0) {
      answers.add(answer("tip.age", number(random.nextInt(3))));
    }
    if (random.nextInt(4) > 0) {
      answers.add(answer("tip.acts", random.nextBoolean() ? list("receipt") : list()));
    }
    return sheet(name, answers.toArray(Answer[]::new));
  }
}
