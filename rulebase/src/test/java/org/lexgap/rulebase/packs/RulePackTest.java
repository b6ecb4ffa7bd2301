package org.lexgap.rulebase.packs;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.lexgap.core.Rulebase;
import org.lexgap.core.assessment.Assessment;
import org.lexgap.core.assessment.Outcome;
import org.lexgap.core.spi.RulePack;
import org.lexgap.core.summary.Answer;
import org.lexgap.core.summary.AnswerValue;
import org.lexgap.core.summary.Scope;
import org.lexgap.core.summary.StatuteSummary;
import org.lexgap.rulebase.Rulebases;
import org.lexgap.rulebase.catalogue.CatalogueException;
import org.lexgap.rulebase.catalogue.Mistake;
import org.lexgap.rulebase.reference.Reference;

/** A ministry's own elements beside the standard ones. */
class RulePackTest {

  private static final String GOOD =
      """
      set: own
      title: Own elements
      elements:
        - id: OWN-HOTLINE
          title: A hotline is named in the law
          theme: protection
          scope: offence
          obligation: recommended-practice
          severity: minor
          requires: The law names a hotline for victims.
          sources:
            - {instrument: BALI-AHEG2-2003, ref: Legislation workshop, obligation: recommended-practice, check: text}
          fields: [tip.victim.defined, tip.child.age_threshold]
          logic:
            met: tip.victim.defined = yes and tip.child.age_threshold >= 18
            missing: tip.victim.defined = no
          suggested_provisions:
            - {tradition: any, text: The hotline is reached under the number of section 4.}
      """;

  private static final String ABOUT =
      """
      pack: ministry
      name: A ministry
      version: 2.1
      publisher: The ministry
      contact: the ministry
      prefix: OWN
      rulebase: [0.1.0]
      """;

  private record TextPack(String name, String content) implements RulePack {
    @Override
    public List<String> files() {
      return List.of("own.yaml", MANIFEST);
    }

    @Override
    public InputStream open(String file) {
      String text = file.equals(MANIFEST) ? ABOUT : content;
      return new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8));
    }
  }

  private static Rulebase with(String content) {
    return Rulebases.with(List.of(new TextPack("ministry", content)));
  }

  private static List<String> mistakes(String content) {
    return catchThrowableOfType(CatalogueException.class, () -> with(content)).mistakes().stream()
        .map(Mistake::toString)
        .toList();
  }

  @Test
  void an_element_of_a_pack_is_decided_beside_the_standard_ones() {
    Rulebase rulebase = with(GOOD);
    Scope act = Scope.ofLaw("ACT");
    Assessment assessment =
        rulebase.assess(
            StatuteSummary.of(
                List.of(
                    Answer.of(act, "tip.victim.defined", new AnswerValue.Symbol("yes")),
                    Answer.of(act, "tip.child.age_threshold", new AnswerValue.Amount(18)))));
    assertThat(assessment.finding("OWN-HOTLINE").orElseThrow().outcome()).isEqualTo(Outcome.MET);
    assertThat(assessment.finding("TIP-DEF-CHILD").orElseThrow().outcome()).isEqualTo(Outcome.MET);
    assertThat(assessment.findings()).hasSize(241);
  }

  @Test
  void a_pack_changes_version_and_hash() {
    Rulebase standard = Rulebases.standard();
    Rulebase own = with(GOOD);
    assertThat(own.catalogue().version()).endsWith(" + ministry 2.1");
    assertThat(own.catalogue().hash()).isNotEqualTo(standard.catalogue().hash());
  }

  @Test
  void all_mistakes_of_a_pack_are_named_at_once_with_file_and_line() {
    assertThat(
            mistakes(
                GOOD.replace("BALI-AHEG2-2003", "BALI-1999")
                    .replace("[tip.victim.defined,", "[tip.victim.definde,")))
        .containsExactly(
            "ministry/own.yaml:12: There is no instrument (BALI-1999). Add it or mend its id. Nearest:"
                + " CRC-1989, CAT-1984, VCCR-1963.",
            "ministry/own.yaml:13: There is no field (tip.victim.definde). Add it to the vocabulary"
                + " or mend its name. Nearest: tip.victim.defined, tip.victim_scope,"
                + " xc.victim_fund.");
  }

  @Test
  void a_misspelt_key_and_an_unknown_word_are_named_where_they_stand() {
    assertThat(mistakes(GOOD.replace("severity: minor", "severty: minor")))
        .anyMatch(m -> m.startsWith("ministry/own.yaml:9: The key (severty) is not known here."))
        .anyMatch(m -> m.contains("The key (severity) is missing."));
    assertThat(mistakes(GOOD.replace("severity: minor", "severity: huge")))
        .containsExactly(
            "ministry/own.yaml:9: The key (severity): The word (huge) is none of: critical, major,"
                + " minor, warning.");
  }

  @Test
  void a_condition_that_cannot_be_read_is_named_with_its_words() {
    assertThat(mistakes(GOOD.replace("tip.child.age_threshold >= 18", "x > 18")))
        .hasSize(1)
        .first()
        .asString()
        .startsWith("ministry/own.yaml:15: OWN-HOTLINE: the condition");
  }

  @Test
  void an_id_of_the_standard_catalogue_is_taken() {
    assertThat(mistakes(GOOD.replace("OWN-HOTLINE", "TIP-ACT")))
        .hasSize(1)
        .first()
        .asString()
        .matches(
            "ministry/own.yaml:4: The id \\(TIP-ACT\\) is taken \\(trafficking.yaml:[0-9]+\\). Choose"
                + " another one.");
  }

  @Test
  void what_is_not_yaml_is_said_to_be_none() {
    assertThat(mistakes("set: [")).hasSize(1).first().asString().contains("This is not YAML");
  }

  @Test
  void the_hash_covers_every_hand_written_rule() throws IOException {
    Path rules = Path.of("src/main/resources/lexgap");
    try (Stream<Path> files = Files.list(rules.resolve("rules/reasoning"))) {
      String index = Files.readString(rules.resolve("catalogue/rulebase.yaml"));
      assertThat(files.map(path -> path.getFileName().toString()))
          .allSatisfy(name -> assertThat(index).contains("- " + name));
    }
  }

  @Test
  void an_element_of_a_pack_names_no_file_of_the_product() {
    Reference reference = new Reference(with(GOOD).catalogue());
    assertThat(reference.element("OWN-HOTLINE").orElseThrow().writtenIn()).isNull();
    assertThat(reference.element("TIP-ACT").orElseThrow().writtenIn()).isNotNull();
  }
}
