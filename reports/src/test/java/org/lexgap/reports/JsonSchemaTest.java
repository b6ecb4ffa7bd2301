package org.lexgap.reports;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.lexgap.core.assessment.BillEffect;
import org.lexgap.core.assessment.Binding;
import org.lexgap.core.assessment.CheckResult;
import org.lexgap.core.assessment.Outcome;
import org.lexgap.core.assessment.Standing;
import org.lexgap.core.assessment.Urgency;
import org.lexgap.core.catalogue.FindingKind;
import org.lexgap.core.catalogue.Keyed;
import org.lexgap.core.catalogue.Obligation;
import org.lexgap.core.catalogue.Severity;
import org.lexgap.core.catalogue.SourceCheck;
import org.lexgap.core.catalogue.Unit;
import org.lexgap.core.summary.Confidence;
import org.lexgap.core.summary.LayingRemark;
import org.lexgap.core.summary.Problem;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.ObjectMapper;

class JsonSchemaTest {

  static List<Path> goldenFiles() throws IOException {
    try (Stream<Path> files = Files.list(Path.of("src", "test", "resources", "golden"))) {
      return files.filter(file -> file.toString().endsWith(".json")).sorted().toList();
    }
  }

  @ParameterizedTest
  @MethodSource("goldenFiles")
  void every_golden_report_follows_the_schema(Path file) throws IOException {
    assertThat(Schemas.ofGapReport(Files.readString(file))).isEmpty();
  }

  @ParameterizedTest
  @MethodSource("org.lexgap.reports.HostileTextTest#texts")
  void a_report_on_hostile_text_follows_the_schema(String text) {
    String json = GoldenFile.text(ReportFormat.JSON, ExampleReports.hostile(text));
    assertThat(Schemas.ofGapReport(json)).isEmpty();
  }

  @Test
  void the_schema_refuses_what_a_report_never_says() throws IOException {
    String json = GoldenFile.text(ReportFormat.JSON, ExampleReports.typical());
    assertThat(Schemas.ofGapReport(json.replace("\"MISSING\",", "\"ABSENT\","))).isNotEmpty();
    assertThat(Schemas.ofGapReport(json.replace("\"receipt\"", "\"recipe\""))).isNotEmpty();
    assertThat(Schemas.ofGapReport(json.replace("\"citation\"", "\"cited\""))).isNotEmpty();
    assertThat(Schemas.ofGapReport(json.replace("4b1e90c7", "4B1E90C7"))).isNotEmpty();
    assertThat(Schemas.ofGapReport(json.replace("T09:30:00Z", " half past nine"))).isNotEmpty();
    assertThat(Schemas.ofGapReport("{}")).isNotEmpty();
  }

  static Stream<Arguments> words() {
    return Map.<String, Keyed[]>ofEntries(
            Map.entry("status", CheckResult.Status.values()),
            Map.entry("severity", Severity.values()),
            Map.entry("obligation", Obligation.values()),
            Map.entry("binding", Binding.values()),
            Map.entry("confidence", Confidence.values()),
            Map.entry("sourceCheck", SourceCheck.values()),
            Map.entry("standing", Standing.values()),
            Map.entry("unit", Unit.values()),
            Map.entry("urgency", Urgency.values()),
            Map.entry("effect", BillEffect.Kind.values()),
            Map.entry("remark", LayingRemark.Code.values()),
            Map.entry("findingKind", FindingKind.values()),
            Map.entry("level", Problem.Level.values()))
        .entrySet()
        .stream()
        .map(entry -> Arguments.of(entry.getKey(), keys(entry.getValue())));
  }

  private static List<String> keys(Keyed... constants) {
    return Arrays.stream(constants).map(Keyed::key).toList();
  }

  @ParameterizedTest
  @MethodSource("words")
  void the_schema_knows_every_word_of_the_product_and_no_other(
      String definition, Collection<String> words) throws IOException {
    assertThat(wordsOf(definition)).isEqualTo(new TreeSet<>(words));
  }

  @Test
  void the_schema_knows_every_outcome_and_no_other() throws IOException {
    assertThat(wordsOf("outcome"))
        .containsExactlyInAnyOrderElementsOf(
            Arrays.stream(Outcome.values()).map(Outcome::name).toList());
  }

  private static TreeSet<String> wordsOf(String definition) throws IOException {
    try (InputStream in = ReportFormat.class.getResourceAsStream("gap-report.schema.json")) {
      JsonNode words = new ObjectMapper().readTree(in).at("/$defs/" + definition + "/enum");
      TreeSet<String> texts = new TreeSet<>();
      words.forEach(word -> texts.add(word.asString()));
      return texts;
    }
  }
}
