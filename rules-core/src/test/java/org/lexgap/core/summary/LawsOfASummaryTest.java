package org.lexgap.core.summary;

import static org.assertj.core.api.Assertions.assertThat;
import static org.lexgap.core.summary.SampleAnswers.PC;
import static org.lexgap.core.summary.SampleAnswers.PC_371;
import static org.lexgap.core.summary.SampleAnswers.summary;
import static org.lexgap.core.summary.SampleAnswers.text;
import static org.lexgap.core.summary.SampleAnswers.word;

import java.util.List;
import org.junit.jupiter.api.Test;

/** What the answers say about the laws themselves. */
class LawsOfASummaryTest {

  private static Law only(Answer... answers) {
    List<Law> laws = summary(answers).laws();
    assertThat(laws).hasSize(1);
    return laws.get(0);
  }

  @Test
  void what_is_answered_about_a_law_is_read() {
    Law law =
        only(
            text(PC, "law.title", "Penal Code"),
            word(PC, "law.kind", "act"),
            Answer.of(PC, "law.year", new AnswerValue.Amount(1974)),
            text(PC, "law.version", "of 2020"),
            text(PC, "law.source", "gazette"),
            word(PC, "law.in_force", "yes"),
            word(PC, "law.read_whole", "yes"));
    assertThat(law.id()).isEqualTo("PC");
    assertThat(law.scope()).isEqualTo(PC);
    assertThat(law.title()).isEqualTo("Penal Code");
    assertThat(law.kind()).isEqualTo("act");
    assertThat(law.year()).isEqualTo(1974);
    assertThat(law.version()).isEqualTo("of 2020");
    assertThat(law.source()).isEqualTo("gazette");
    assertThat(law.inForce()).isTrue();
    assertThat(law.readWhole()).isTrue();
    assertThat(law.isBill()).isFalse();
  }

  @Test
  void what_is_blank_about_a_law_stays_open() {
    Law law = only(word(PC, "tip.attempt", "yes"));
    assertThat(law.title()).isEqualTo("PC");
    assertThat(law.kind()).isNull();
    assertThat(law.year()).isNull();
    assertThat(law.version()).isNull();
    assertThat(law.inForce()).isNull();
    assertThat(law.readWhole()).isFalse();
    assertThat(law.territory()).isNull();
    assertThat(law.amends()).isEmpty();
    assertThat(law.repeals()).isEmpty();
    assertThat(law.offences()).isEmpty();
  }

  @Test
  void a_law_can_be_a_bill_and_not_yet_in_force() {
    Law law =
        only(
            word(PC, "law.kind", "bill"),
            word(PC, "law.in_force", "no"),
            word(PC, "law.read_whole", "no"));
    assertThat(law.isBill()).isTrue();
    assertThat(law.inForce()).isFalse();
    assertThat(law.readWhole()).isFalse();
  }

  @Test
  void a_year_that_is_no_number_is_not_read() {
    assertThat(only(text(PC, "law.year", "unknown")).year()).isNull();
  }

  @Test
  void amended_and_repealed_laws_are_separated_by_semicolons() {
    Law law = only(text(PC, "law.amends", "ATA; IMM-1950;"), text(PC, "law.repeals", "OLD"));
    assertThat(law.amends()).containsExactly("ATA", "IMM-1950");
    assertThat(law.repeals()).containsExactly("OLD");
  }

  @Test
  void a_law_of_a_unit_has_a_territory_even_if_it_is_not_named() {
    assertThat(only(word(PC, "law.level", "unit"), text(PC, "law.territory", "North")).territory())
        .isEqualTo("North");
    assertThat(only(word(PC, "law.level", "unit")).territory()).isEmpty();
    assertThat(
            only(word(PC, "law.level", "national"), text(PC, "law.territory", "North")).territory())
        .isNull();
  }

  @Test
  void offences_stand_in_their_law_with_a_title_of_their_own() {
    Law law =
        only(
            text(PC_371, "law.title", "Slavery"),
            word(PC_371, "law.in_force", "no"),
            word(new Scope("PC", "372"), "tip.attempt", "yes"));
    assertThat(law.title()).isEqualTo("PC");
    assertThat(law.offences())
        .containsExactly(
            new Offence(PC_371, "Slavery", false),
            new Offence(new Scope("PC", "372"), "PC#372", null));
  }

  @Test
  void laws_come_in_the_order_of_the_answers_and_are_found_by_id() {
    Scope ata = Scope.ofLaw("ATA");
    StatuteSummary summary =
        summary(
            word(Scope.JURISDICTION, "ctx.coastal", "yes"),
            word(PC, "tip.attempt", "yes"),
            word(ata, "tip.attempt", "yes"),
            word(PC_371, "tip.attempt", "no"));
    assertThat(summary.laws()).extracting(Law::id).containsExactly("PC", "ATA");
    assertThat(summary.law("ATA").map(Law::scope)).contains(ata);
    assertThat(summary.law("IMM")).isEmpty();
  }
}
