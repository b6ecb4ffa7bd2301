package org.lexgap.importers;

import static org.assertj.core.api.Assertions.assertThat;

import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.lexgap.core.summary.ImportResult;

class TreeFormatTest {

  private static final String JSON =
      """
      {
        "jurisdiction": "Exampla",
        "laws": [
          {"id": "CC", "title": "Code", "year": 2009}
        ],
        "answers": [
          {"law": "CC", "field": "tip.acts", "answer": ["transfer", "receipt"],
           "citation": "s 3", "confidence": "verified", "note": "as amended"},
          {"law": "CC", "field": "tip.penalty.base.max_years", "answer": 12.5},
          {"law": "CTX", "field": "ctx.party_to", "answer": []},
          {"law": "CTX", "field": "ctx.coastal", "answer": null}
        ]
      }
      """;

  private static final String YAML =
      """
      # A summary
      jurisdiction: Exampla
      laws:
        - {id: CC, title: Code, year: 2009}
      answers:
        - law: CC
          field: tip.acts
          answer: [transfer, receipt]
          citation: s 3
          confidence: verified
          note: as amended
        - {law: CC, field: tip.penalty.base.max_years, answer: 12.5}
        - {law: CTX, field: ctx.party_to, answer: none}
        - {law: CTX, field: ctx.coastal, answer: }
      """;

  @TempDir Path folder;
  private AwkwardFiles files;

  @BeforeEach
  void prepare() {
    files = new AwkwardFiles(folder);
  }

  @Test
  void json_and_yaml_say_the_same_with_the_line_of_every_answer() {
    ImportResult json = files.text("x.json", JSON);
    ImportResult yaml = files.text("x.yaml", YAML);
    assertThat(json.problems()).isEmpty();
    assertThat(yaml.problems()).isEmpty();
    assertThat(Look.content(json.summary())).isEqualTo(Look.content(yaml.summary())).hasSize(6);
    assertThat(json.summary().jurisdiction()).contains("Exampla");
    assertThat(json.summary().answers())
        .extracting(answer -> answer.place().toString())
        .contains("x.json:2", "x.json:7", "x.json:9");
    assertThat(yaml.summary().answers())
        .extracting(answer -> answer.place().toString())
        .contains("x.yaml:2", "x.yaml:8", "x.yaml:12");
  }

  @ParameterizedTest
  @ValueSource(strings = {"x", "x.txt", "x.csv", "x.xlsx"})
  void content_decides_before_the_name(String name) {
    assertThat(files.text(name, JSON).readable()).isPresent();
    assertThat(files.text(name, "\uFEFF" + JSON).readable()).isPresent();
    assertThat(files.text(name, YAML).readable()).isPresent();
  }

  @Test
  void a_bare_list_of_answers_is_read() {
    ImportResult result =
        files.text(
            "x.json", "[{\"law\": \"CTX\", \"field\": \"ctx.coastal\", \"answer\": \"yes\"}]");
    assertThat(Look.answer(result, "CTX", "ctx.coastal")).isEqualTo("yes");
  }

  @Test
  void every_misspelt_key_and_wrong_kind_is_named_with_its_line_and_costs_nothing_else() {
    ImportResult result =
        files.text(
            "x.yaml",
            """
            jurisdicton: Exampla
            laws: Code
            answers:
              - {law: CTX, feild: ctx.coastal, field: ctx.coastal, answer: yes}
              - nothing
              - {law: CTX, field: ctx.party_to, answer: {a: b}}
              - {law: OPS, field: tip.fault, answer: intent, answer: recklessness}
            """);
    assertThat(Look.codes(result))
        .containsExactly(
            "unknown-key@x.yaml:1",
            "wrong-kind@x.yaml:2",
            "unknown-key@x.yaml:4",
            "wrong-kind@x.yaml:5",
            "wrong-kind@x.yaml:6",
            "duplicate-key@x.yaml:7");
    assertThat(result.problems().get(0).remedy()).contains("(jurisdiction)");
    assertThat(Look.answer(result, "CTX", "ctx.coastal")).isEqualTo("yes");
    assertThat(Look.answer(result, "OPS", "tip.fault")).isEqualTo("intent");
  }

  @Test
  void a_document_that_breaks_off_is_a_problem_with_its_line() {
    assertThat(Look.codes(files.text("x.json", JSON.substring(0, JSON.length() - 20))))
        .containsExactly("damaged-tree@x.json:11");
    assertThat(Look.codes(files.text("x.yaml", "answers:\n  - {law: CC\n")))
        .containsExactly("damaged-tree@x.yaml:3");
    assertThat(Look.codes(files.text("x.json", "\"a text\"")))
        .containsExactly("not-a-summary@x.json:1");
  }

  @Test
  void what_stands_behind_the_document_is_named() {
    ImportResult result =
        files.text(
            "x.yaml", "answers:\n- {law: CTX, field: ctx.coastal, answer: yes}\n---\na: b\n");
    assertThat(Look.codes(result)).containsExactly("rest-of-document@x.yaml:4");
    assertThat(result.readable()).isPresent();
  }

  @Test
  void the_schema_accepts_what_is_written_and_what_the_documentation_shows() throws IOException {
    assertThat(errors(JSON)).isEmpty();
    for (int seed = 0; seed < 50; seed++) {
      ByteArrayOutputStream bytes = new ByteArrayOutputStream();
      SummaryWriter.json().write(RandomSummaries.summary(seed), bytes);
      assertThat(errors(bytes.toString(StandardCharsets.UTF_8))).isEmpty();
    }
  }

  @Test
  void the_schema_refuses_what_the_reader_would_complain_about() throws IOException {
    assertThat(errors("{\"answers\": [{\"law\": \"Penal Code\", \"field\": \"a\"}]}")).isNotEmpty();
    assertThat(errors("{\"answers\": [{\"law\": \"CC\", \"feild\": \"a\"}]}")).isNotEmpty();
    assertThat(errors("{\"jurisdiction\": \"X\"}")).isNotEmpty();
    assertThat(errors("{\"answers\": [{\"law\": \"CC\", \"field\": \"a\", \"answer\": {}}]}"))
        .isNotEmpty();
  }

  private static List<?> errors(String json) throws IOException {
    try (InputStream in =
        Objects.requireNonNull(SummaryImporters.class.getResourceAsStream("summary.schema.json"))) {
      Schema schema =
          SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12).getSchema(in);
      return schema.validate(json, InputFormat.JSON);
    }
  }
}
