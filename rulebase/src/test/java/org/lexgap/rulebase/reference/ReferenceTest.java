package org.lexgap.rulebase.reference;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.lexgap.core.assessment.Outcome;
import org.lexgap.core.catalogue.Catalogue;
import org.lexgap.core.catalogue.Check;
import org.lexgap.core.catalogue.KeyElement;
import org.lexgap.core.catalogue.SourceCheck;
import org.lexgap.core.summary.Answer;
import org.lexgap.core.summary.AnswerValue;
import org.lexgap.core.summary.Scope;
import org.lexgap.core.summary.StatuteSummary;
import org.lexgap.rulebase.catalogue.StandardCatalogue;

/** The reference holds everything about each element and check. */
class ReferenceTest {

  private static final Path RULES = Path.of("src/main/resources/lexgap/rules");
  private static final Catalogue CATALOGUE = StandardCatalogue.read();
  private static final Reference REFERENCE = new Reference(CATALOGUE);

  @Test
  void the_rules_of_an_element_are_those_of_its_checked_in_file() throws IOException {
    for (KeyElement element : CATALOGUE.elements()) {
      Path file = RULES.resolve(element.set()).resolve(element.theme() + ".drl");
      assertThat(Files.readString(file))
          .as(element.id())
          .contains(REFERENCE.element(element.id()).orElseThrow().rules());
    }
  }

  @Test
  void the_rules_of_a_check_are_those_of_its_checked_in_file() throws IOException {
    String file = Files.readString(RULES.resolve("consistency/checks.drl"));
    assertThat(CATALOGUE.checks())
        .allSatisfy(
            check -> assertThat(file).contains(REFERENCE.check(check.id()).orElseThrow().rules()));
  }

  @Test
  void every_element_and_check_says_in_which_files_it_is_written() throws IOException {
    for (KeyElement element : CATALOGUE.elements()) {
      stands(element.id(), REFERENCE.element(element.id()).orElseThrow().writtenIn());
    }
    for (Check check : CATALOGUE.checks()) {
      stands(check.id(), REFERENCE.check(check.id()).orElseThrow().writtenIn());
    }
  }

  private static void stands(String id, WrittenIn files) throws IOException {
    assertThat(Files.readString(Path.of("src/main/resources", files.catalogue())))
        .contains("- id: " + id + "\n");
    assertThat(Files.readString(Path.of("src/main/resources", files.rules())))
        .contains("// " + id + ": ");
    assertThat(Files.readString(Path.of("src/test/resources", files.cases()))).contains(": " + id);
  }

  @Test
  void the_deciding_questions_are_those_of_the_logic() {
    assertThat(REFERENCE.decidingFields("TIP-DEF-STRUCTURE"))
        .containsExactly("tip.definition.components");
    assertThat(REFERENCE.decidingFields("CON-02"))
        .containsExactly(
            "immigration.irregular_entry.penalty_max_years", "som.penalty.base.max_years");
    assertThat(REFERENCE.decidingFields("TIP-NONE")).isEmpty();
  }

  @Test
  void every_element_and_check_shows_its_cases() {
    assertThat(CATALOGUE.elements())
        .allSatisfy(
            element ->
                assertThat(REFERENCE.element(element.id()).orElseThrow().cases())
                    .as(element.id())
                    .isNotEmpty());
    assertThat(CATALOGUE.checks())
        .allSatisfy(
            check ->
                assertThat(REFERENCE.check(check.id()).orElseThrow().cases())
                    .as(check.id())
                    .isNotEmpty());
  }

  @Test
  void a_source_that_was_not_read_is_told_apart() {
    assertThat(REFERENCE.element("TIP-DEF-CHILD").orElseThrow().sources())
        .anySatisfy(
            cited -> {
              assertThat(cited.source().check()).isEqualTo(SourceCheck.KNOWLEDGE);
              assertThat(cited.source().isUnread()).isTrue();
            });
  }

  @Test
  void what_concerns_an_element_is_told_apart_from_what_decides_it() {
    assertThat(REFERENCE.element("TIP-DEF-STRUCTURE").orElseThrow().fields())
        .extracting(asked -> asked.field().name(), AskedField::deciding)
        .contains(
            tuple("tip.definition.components", true), tuple("tip.definition.citation", false));
  }

  @Test
  void nothing_is_found_under_an_unknown_id() {
    assertThat(REFERENCE.element("TIP-NONE")).isEmpty();
    assertThat(REFERENCE.check("TIP-ORGANISE")).isEmpty();
  }

  @Test
  void what_stands_against_an_outcome_is_said_in_words() {
    Scope law = Scope.ofLaw("ATA");
    StatuteSummary summary =
        StatuteSummary.of(
            List.of(
                Answer.of(law, "tip.organise", new AnswerValue.Symbol("yes")),
                Answer.of(law, "tip.organise.max_years", new AnswerValue.Amount(5)),
                Answer.of(law, "tip.penalty.base.max_years", new AnswerValue.Amount(10))));
    assertThat(REFERENCE.against("TIP-ORGANISE", Outcome.MET, summary, law))
        .singleElement()
        .satisfies(
            clause ->
                assertThat(clause.text()).startsWith("the answers do not say that the answer to"));
    assertThat(REFERENCE.against("TIP-ORGANISE", Outcome.PARTIAL, summary, law)).isEmpty();
  }
}
