package org.lexgap.reports;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.lexgap.core.assessment.Outcome;
import org.lexgap.core.catalogue.Severity;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.ObjectMapper;

class SarifFormatTest {

  static List<GapReport> reports() {
    return List.of(
        ExampleReports.empty(),
        ExampleReports.typical(),
        ExampleReports.withUnreadInput(),
        ExampleReports.withPractice(),
        ExampleReports.withRoadMap(),
        ExampleReports.overLaw());
  }

  private static String written(GapReport report) {
    return GoldenFile.text(ReportFormat.SARIF, report);
  }

  private static JsonNode run(GapReport report) {
    return new ObjectMapper().readTree(written(report)).at("/runs/0");
  }

  @ParameterizedTest
  @MethodSource("reports")
  void a_report_follows_the_official_schema(GapReport report) {
    assertThat(Schemas.ofSarif(written(report))).isEmpty();
  }

  @ParameterizedTest
  @MethodSource("org.lexgap.reports.HostileTextTest#texts")
  void a_report_on_hostile_text_follows_the_official_schema(String text) {
    assertThat(Schemas.ofSarif(written(ExampleReports.hostile(text)))).isEmpty();
  }

  @Test
  void the_official_schema_refuses_what_is_not_sarif() {
    String sarif = written(ExampleReports.typical());
    assertThat(Schemas.ofSarif(sarif.replace("\"notApplicable\"", "\"none\""))).isNotEmpty();
    assertThat(Schemas.ofSarif(sarif.replace("\"message\"", "\"says\""))).isNotEmpty();
  }

  @ParameterizedTest
  @MethodSource("reports")
  void a_result_leads_to_its_rule_and_only_a_failure_has_a_level(GapReport report) {
    JsonNode run = run(report);
    JsonNode rules = run.at("/tool/driver/rules");
    assertThat(run.at("/results").size()).isEqualTo(rules.size()).isPositive();
    run.at("/results")
        .forEach(
            result -> {
              JsonNode rule = rules.get(result.get("ruleIndex").asInt());
              assertThat(rule.get("id")).isEqualTo(result.get("ruleId"));
              assertThat(rule.at("/help/text").asString()).isNotBlank();
              assertThat(result.get("level").asString().equals("none"))
                  .isEqualTo(!result.get("kind").asString().equals("fail"));
            });
  }

  @Test
  void an_outcome_has_the_kind_that_users_were_promised() {
    Map<Outcome, String> kinds = new TreeMap<>();
    for (Outcome outcome : Outcome.values()) {
      kinds.put(outcome, SarifKind.of(outcome, Severity.CRITICAL).kind());
    }
    assertThat(kinds)
        .containsEntry(Outcome.MET, "pass")
        .containsEntry(Outcome.PARTIAL, "fail")
        .containsEntry(Outcome.MISSING, "fail")
        .containsEntry(Outcome.CONFLICT, "fail")
        .containsEntry(Outcome.UNKNOWN, "open")
        .containsEntry(Outcome.REVIEW, "review")
        .containsEntry(Outcome.NOT_APPLICABLE, "notApplicable");
  }

  @Test
  void the_level_follows_severity_and_what_is_partly_met_is_one_level_lower() {
    assertThat(SarifKind.of(Outcome.MISSING, Severity.CRITICAL).level()).isEqualTo("error");
    assertThat(SarifKind.of(Outcome.CONFLICT, Severity.MAJOR).level()).isEqualTo("warning");
    assertThat(SarifKind.of(Outcome.MISSING, Severity.MINOR).level()).isEqualTo("note");
    assertThat(SarifKind.of(Outcome.PARTIAL, Severity.CRITICAL).level()).isEqualTo("warning");
    assertThat(SarifKind.of(Outcome.PARTIAL, Severity.MAJOR).level()).isEqualTo("note");
  }

  @Test
  void a_fingerprint_stays_when_outcomes_change_and_is_of_one_element_only() {
    List<String> empty = fingerprints(ExampleReports.withUnreadInput());
    assertThat(empty).doesNotHaveDuplicates().isNotEmpty();
    assertThat(fingerprints(ExampleReports.typical())).isEqualTo(empty);
    assertThat(fingerprints(ExampleReports.hostile("x")))
        .doesNotContainAnyElementsOf(empty)
        .doesNotHaveDuplicates();
  }

  private static List<String> fingerprints(GapReport report) {
    List<String> prints = new ArrayList<>();
    run(report)
        .at("/results")
        .forEach(
            result -> prints.add(result.at("/partialFingerprints/lexgapFinding~1v1").asString()));
    return prints;
  }

  @Test
  void braces_are_no_placeholders_and_brackets_no_links() {
    assertThat(SarifText.plain("{0} [x](javascript:y) \\](z)"))
        .isEqualTo("{{0}} [x] (javascript:y) \\] (z)");
  }

  @Test
  void the_name_of_a_file_is_a_relative_uri_whatever_it_is() {
    assertThat(SarifFiles.uri("velmora 2025.xlsx")).isEqualTo("velmora%202025.xlsx");
    assertThat(SarifFiles.uri("javascript:alert(1)")).isEqualTo("javascript%3Aalert%281%29");
    assertThat(SarifFiles.uri("//host/a?b#c")).isEqualTo("%2F%2Fhost%2Fa%3Fb%23c");
    assertThat(SarifFiles.uri("\u6CD5.csv")).isEqualTo("%E6%B3%95.csv");
  }

  @ParameterizedTest
  @MethodSource("org.lexgap.reports.HostileTextTest#texts")
  void text_of_a_user_stands_in_messages_and_places_only(String text) {
    JsonNode run = run(ExampleReports.hostile(text));
    JsonNode other = run(ExampleReports.hostile("harmless"));
    assertThat(run.at("/tool")).isEqualTo(other.at("/tool"));
    assertThat(written(ExampleReports.hostile(text))).doesNotContain("markdown", "](");
  }

  @Test
  void existing_law_under_a_bill_is_a_file_of_its_own() {
    String sarif = written(ExampleReports.overLaw());
    assertThat(new ObjectMapper().readTree(sarif).at("/runs/0/artifacts").size()).isEqualTo(2);
  }
}
