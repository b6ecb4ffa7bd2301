package org.lexgap.rulebase.engine;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.lexgap.core.Rulebase;
import org.lexgap.core.assessment.Assessment;
import org.lexgap.core.assessment.AssessmentOptions;
import org.lexgap.core.assessment.Change;
import org.lexgap.core.assessment.Outcome;
import org.lexgap.core.assessment.SilenceReading;
import org.lexgap.core.summary.Answer;
import org.lexgap.core.summary.AnswerValue.Items;
import org.lexgap.core.summary.AnswerValue.Symbol;
import org.lexgap.core.summary.Confidence;
import org.lexgap.core.summary.Place;
import org.lexgap.core.summary.Scope;
import org.lexgap.core.summary.StatuteSummary;
import org.lexgap.rulebase.Rulebases;

/** When the silence of a law that was read as a whole counts as an answer, and when it does not. */
class SilenceTest {

  private static final Rulebase RULEBASE = Rulebases.standard();
  private static final Place CELL = new Place.Cell("State and laws", "C", 9);

  /** The whole law was read; the cell and the confidence are those of the declaration. */
  private static StatuteSummary declared(String... lines) {
    List<Answer> answers = new ArrayList<>(Sheet.answers(lines));
    answers.add(
        new Answer(
            Scope.ofLaw("ATA"),
            "law.read_whole",
            new Symbol("yes"),
            "",
            Confidence.KNOWN,
            "",
            CELL));
    return StatuteSummary.of(answers);
  }

  private static List<String> read(StatuteSummary summary) {
    return Silence.readings(summary, RULEBASE.vocabulary()).stream()
        .map(reading -> reading.answer().scope() + " " + reading.answer().field())
        .toList();
  }

  private static Outcome outcome(String element, StatuteSummary summary) {
    return RULEBASE.assess(summary).finding(element).orElseThrow().outcome();
  }

  @Test
  void a_law_on_trafficking_that_says_nothing_of_non_punishment_lacks_it() {
    assertThat(outcome("TIP-NL-NONPUNISH", Sheet.of("ATA: tip.attempt=yes")))
        .isEqualTo(Outcome.UNKNOWN);
    assertThat(outcome("TIP-NL-NONPUNISH", declared("ATA: tip.attempt=yes")))
        .isEqualTo(Outcome.MISSING);
  }

  @Test
  void a_declaration_of_no_says_nothing() {
    assertThat(read(Sheet.of("ATA: tip.attempt=yes law.read_whole=no"))).isEmpty();
  }

  @Test
  void a_law_that_does_not_deal_with_the_set_is_not_read() {
    assertThat(Silence.readings(declared("ATA: som.organise=yes"), RULEBASE.vocabulary()))
        .extracting(reading -> RULEBASE.vocabulary().field(reading.answer().field()).set())
        .containsOnly("smuggling");
    assertThat(read(declared("ATA: law.title=Act ops.training=yes"))).isEmpty();
  }

  @Test
  void a_question_beyond_the_core_does_not_show_that_a_law_deals_with_the_set() {
    assertThat(read(declared("ATA: tip.nonpunish.mechanism=no-offence"))).isEmpty();
  }

  @Test
  void an_offence_shows_what_its_law_deals_with_and_answers_for_it() {
    assertThat(read(declared("ATA#4: tip.attempt=yes")))
        .contains("ATA tip.nonpunish")
        .allMatch(reading -> reading.startsWith("ATA "));
    assertThat(read(declared("ATA#4: tip.nonpunish=yes"))).doesNotContain("ATA tip.nonpunish");
  }

  @Test
  void another_law_is_not_read() {
    assertThat(read(declared("ATA: tip.attempt=yes", "PC: tip.attempt=yes")))
        .noneMatch(reading -> reading.startsWith("PC"));
  }

  @Test
  void a_question_that_a_detail_answers_is_not_blank() {
    assertThat(read(declared("ATA: tip.attempt=yes tip.nonpunish.offences=immigration")))
        .doesNotContain("ATA tip.nonpunish");
  }

  @Test
  void silence_on_a_list_is_the_empty_list() {
    assertThat(Silence.readings(declared("ATA: tip.attempt=yes"), RULEBASE.vocabulary()))
        .filteredOn(reading -> reading.answer().field().equals("tip.means.apov_examples"))
        .allSatisfy(
            reading -> assertThat(reading.answer().value()).isEqualTo(new Items(List.of())));
  }

  @Test
  void a_reading_stands_where_it_was_declared_and_gives_its_reason() {
    Assessment assessment = RULEBASE.assess(declared("ATA: tip.attempt=yes"));
    SilenceReading reading =
        assessment.readings().stream()
            .filter(one -> one.answer().field().equals("tip.nonpunish"))
            .findFirst()
            .orElseThrow();
    assertThat(reading.answer().place()).isEqualTo(CELL);
    assertThat(reading.answer().confidence()).isEqualTo(Confidence.KNOWN);
    assertThat(reading.reason()).isNotBlank();
    assertThat(assessment.isReadFromSilence(reading.answer())).isTrue();
    assertThat(assessment.finding("TIP-NL-NONPUNISH").orElseThrow().evidence())
        .anyMatch(evidence -> reading.answer().equals(evidence.given()));
  }

  @Test
  void only_what_the_chosen_sets_ask_is_listed() {
    AssessmentOptions smuggling = AssessmentOptions.DEFAULT.withSets(Set.of("smuggling"));
    assertThat(RULEBASE.assess(declared("ATA: tip.attempt=yes"), smuggling).readings()).isEmpty();
  }

  @Test
  void strict_puts_silence_to_a_person() {
    AssessmentOptions strict = AssessmentOptions.DEFAULT.withStrict(true);
    assertThat(
            RULEBASE
                .assess(declared("ATA: tip.attempt=yes"), strict)
                .finding("TIP-NL-NONPUNISH")
                .orElseThrow()
                .outcome())
        .isEqualTo(Outcome.REVIEW);
  }

  @Test
  void a_change_is_tried_with_silence_read_anew() {
    StatuteSummary summary = declared("ATA: tip.attempt=yes");
    assertThat(RULEBASE.changes("TIP-NL-NONPUNISH", summary, AssessmentOptions.DEFAULT))
        .isNotEmpty()
        .allSatisfy(change -> verify(change, summary));
  }

  private static void verify(Change change, StatuteSummary summary) {
    assertThat(outcome("TIP-NL-NONPUNISH", change.applyTo(summary))).isEqualTo(change.outcome());
  }
}
