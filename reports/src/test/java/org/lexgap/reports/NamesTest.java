package org.lexgap.reports;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.lexgap.core.assessment.Assessment;
import org.lexgap.core.assessment.AssessmentOptions;
import org.lexgap.core.summary.Answer;
import org.lexgap.core.summary.AnswerValue;
import org.lexgap.core.summary.Scope;
import org.lexgap.core.summary.StatuteSummary;

class NamesTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "s 4(2)            | PTPA~s~4(2)",
        "s4(2)             | PTPA~s4(2)",
        "art 3             | PTPA~art~3",
        "Article 3         | PTPA~Article~3",
        "ss 3 and 4        | PTPA~ss~3 and 4",
        "3(1)              | PTPA~3(1)",
        "§ 232             | PTPA~§~232",
        "Penal Code s376   | Penal Code s376",
        "PTPA 2018 s3      | PTPA 2018 s3",
        "Schedule 2        | PTPA~Schedule~2",
        "Statute of 1974   | Statute of 1974"
      })
  void a_provision_names_its_law_once_and_stays_in_one_piece(String citation, String said) {
    assertThat(names().provision(Scope.ofLaw("PTPA"), citation))
        .isEqualTo(said.replace('~', '\u00A0'));
  }

  @Test
  void an_offence_cites_its_law() {
    assertThat(names().provision(new Scope("CA", "98AA"), "s 98AA"))
        .isEqualTo("CA\u00A0s\u00A098AA");
  }

  @Test
  void a_law_is_called_by_title_year_and_short_id() {
    assertThat(
            names(law("ATA", "law.title", "Anti-Trafficking Act"), year("ATA")).law(scope("ATA")))
        .isEqualTo("Anti-Trafficking Act 2016 (ATA)");
    assertThat(names(law("ATA", "law.title", "Act of 2016"), year("ATA")).law(scope("ATA")))
        .isEqualTo("Act of 2016 (ATA)");
    assertThat(names(year("ATA")).law(scope("ATA"))).isEqualTo("ATA");
    assertThat(names().law(Scope.JURISDICTION)).isEqualTo("Facts about the jurisdiction");
  }

  @Test
  void an_offence_is_called_by_its_title() {
    Scope offence = new Scope("CA", "98AA");
    Answer title = Answer.of(offence, "law.title", new AnswerValue.Text("Debt bondage"));
    assertThat(names(title).law(offence)).isEqualTo("Debt bondage (CA#98AA) of CA");
  }

  @Test
  void a_jurisdiction_without_a_name_says_so() {
    assertThat(names().jurisdiction()).isEqualTo("Jurisdiction not named");
  }

  private static Scope scope(String law) {
    return Scope.ofLaw(law);
  }

  private static Answer law(String law, String field, String text) {
    return Answer.of(scope(law), field, new AnswerValue.Text(text));
  }

  private static Answer year(String law) {
    return Answer.of(scope(law), "law.year", new AnswerValue.Amount(2016));
  }

  private static Names names(Answer... answers) {
    return new Names(
        new Assessment(
            StatuteSummary.of(List.of(answers)),
            AssessmentOptions.DEFAULT,
            ExampleCatalogue.catalogue(),
            List.of(),
            List.of(),
            List.of(),
            List.of()),
        Wording.strict(Locale.ENGLISH));
  }
}
