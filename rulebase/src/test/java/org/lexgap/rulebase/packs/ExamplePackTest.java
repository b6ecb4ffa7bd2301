package org.lexgap.rulebase.packs;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.lexgap.core.Rulebase;
import org.lexgap.core.assessment.Assessment;
import org.lexgap.core.assessment.Binding;
import org.lexgap.core.assessment.Finding;
import org.lexgap.core.catalogue.Pack;
import org.lexgap.core.catalogue.Severity;
import org.lexgap.core.summary.Answer;
import org.lexgap.core.summary.AnswerValue;
import org.lexgap.core.summary.Scope;
import org.lexgap.core.summary.StatuteSummary;
import org.lexgap.rulebase.Rulebases;
import org.lexgap.rulebase.properties.RandomSummaries;

/** The pack that ships as an example does what a ministry would want of its own. */
class ExamplePackTest {

  private static final Path FOLDER = Path.of("../examples/packs/velmora-interior");
  private static final PackFolder PACK = PackFolder.at(FOLDER);

  @Test
  void it_has_no_mistakes_and_every_case_comes_out_as_its_file_says() {
    PackReview review = PackReview.of(PACK);
    assertThat(review.mistakes()).isEmpty();
    assertThat(review.cases()).isEqualTo(21);
    assertThat(review.warnings())
        .extracting(Object::toString)
        .hasSize(3)
        .anyMatch(w -> w.contains("(BP-PG-TIP-2014, protection of victims)"))
        .anyMatch(w -> w.contains("The severity of (XC-LIMITATION) is (critical)"))
        .anyMatch(w -> w.contains("The value of (sanction-floor) is (5) in place of (4)"));
  }

  @Test
  void the_catalogue_says_what_the_pack_brings() {
    Rulebase rulebase = Rulebases.with(List.of(PACK));
    Pack pack = rulebase.catalogue().packs().get(0);
    assertThat(rulebase.catalogue().version()).isEqualTo("0.1.0 + velmora-interior 1.0.0");
    assertThat(pack.elements()).hasSize(5);
    assertThat(pack.checks()).containsExactly("VEL-CON-01");
    assertThat(rulebase.catalogue().element("XC-LIMITATION").orElseThrow().severity())
        .isEqualTo(Severity.CRITICAL);
    assertThat(rulebase.vocabulary().field("ctx.party_to").allows("VEL-ORRANE-2019")).isTrue();
    assertThat(rulebase.vocabulary().field("ctx.party_to").allows("VEL-PLAN-2024")).isFalse();
  }

  @Test
  void a_treaty_of_the_pack_binds_its_parties() {
    Rulebase rulebase = Rulebases.with(List.of(PACK));
    Answer parts =
        Answer.of(Scope.ofLaw("LMA"), "vel.agent.parts", new AnswerValue.Items(List.of("finding")));
    Answer party =
        Answer.of(
            Scope.JURISDICTION, "ctx.party_to", new AnswerValue.Items(List.of("VEL-ORRANE-2019")));
    assertThat(binds(rulebase, List.of(parts, party))).isEqualTo(Binding.YES);
    assertThat(binds(rulebase, List.of(parts))).isEqualTo(Binding.UNKNOWN);
  }

  private static Binding binds(Rulebase rulebase, List<Answer> answers) {
    return rulebase
        .assess(StatuteSummary.of(answers))
        .finding("VEL-DEF-AGENT")
        .orElseThrow()
        .bindingness()
        .binds();
  }

  @Test
  void standard_elements_come_out_as_without_the_pack_but_for_its_number() {
    Rulebase with = Rulebases.with(List.of(PACK));
    Rulebase without = Rulebases.standard().withBenchmarks(Map.of("sanction-floor", 5.0));
    for (StatuteSummary summary :
        new RandomSummaries(without.vocabulary(), 7).stream(60).toList()) {
      Assessment own = with.assess(summary);
      for (Finding finding : without.assess(summary).findings()) {
        Finding same = own.finding(finding.element().id()).orElseThrow();
        assertThat(same.outcome()).as(finding.element().id()).isEqualTo(finding.outcome());
        assertThat(same.couldBecome()).isEqualTo(finding.couldBecome());
      }
    }
  }

  @Test
  void the_hash_covers_overrides(@TempDir Path copy) throws IOException {
    try (Stream<Path> files = Files.list(FOLDER)) {
      for (Path file : files.filter(Files::isRegularFile).toList()) {
        Files.copy(file, copy.resolve(file.getFileName()));
      }
    }
    String before = Rulebases.with(List.of(PackFolder.at(copy))).catalogue().hash();
    Path overrides = copy.resolve("overrides.yaml");
    Files.writeString(
        overrides, Files.readString(overrides).replace("severity: critical", "severity: minor"));
    assertThat(before).isEqualTo(Rulebases.with(List.of(PACK)).catalogue().hash());
    assertThat(Rulebases.with(List.of(PackFolder.at(copy))).catalogue().hash())
        .isNotEqualTo(before);
  }
}
