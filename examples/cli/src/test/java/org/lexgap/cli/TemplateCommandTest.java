package org.lexgap.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.Arrays;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.lexgap.core.Rulebase;
import org.lexgap.core.catalogue.AllowedValue;
import org.lexgap.core.catalogue.Field;
import org.lexgap.core.catalogue.FieldType;
import org.lexgap.core.summary.Answer;
import org.lexgap.core.summary.ImportResult;
import org.lexgap.core.summary.Place;
import org.lexgap.importers.SummaryImporters;
import org.lexgap.importers.template.AnswerWords;
import org.lexgap.rulebase.Rulebases;
import picocli.CommandLine;
import picocli.CommandLine.Help.Ansi;

class TemplateCommandTest {

  private static final Rulebase RULEBASE = Rulebases.standard();

  @TempDir Path folder;

  /** What a run of the command line left behind. */
  private record Run(int exit, String out, String err) {}

  private static Run run(Object... words) {
    StringWriter out = new StringWriter();
    StringWriter err = new StringWriter();
    CommandLine commandLine =
        LexGap.commandLine(() -> RULEBASE, Clock.systemUTC())
            .setOut(new PrintWriter(out))
            .setErr(new PrintWriter(err))
            .setColorScheme(CommandLine.Help.defaultColorScheme(Ansi.OFF));
    String[] arguments = Arrays.stream(words).map(Object::toString).toArray(String[]::new);
    return new Run(LexGap.run(commandLine, arguments), out.toString(), err.toString());
  }

  private static Set<Answer> content(Path file) throws IOException {
    ImportResult result = SummaryImporters.with(RULEBASE.vocabulary()).read(file);
    return result.summary().answers().stream()
        .map(
            a ->
                new Answer(
                    a.scope(),
                    a.field(),
                    a.value(),
                    a.citation(),
                    a.confidence(),
                    a.note(),
                    Place.UNSTATED))
        .collect(Collectors.toSet());
  }

  @Test
  void a_template_has_a_sheet_for_each_chosen_set() throws IOException {
    Path file = folder.resolve("sheet.xlsx");
    Run run = run("template", "--set", "trafficking,smuggling", "-o", file);
    assertThat(run.exit()).isZero();
    assertThat(run.out()).contains("Workbook: " + file);
    try (XSSFWorkbook book = new XSSFWorkbook(Files.newInputStream(file))) {
      assertThat(book)
          .extracting(sheet -> sheet.getSheetName())
          .containsExactly(
              "Read me",
              "State and laws",
              "Trafficking in persons",
              "Smuggling of migrants",
              "More answers",
              "Lists");
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"velmora", "australia", "fiji", "pakistan", "philippines", "singapore"})
  void a_template_filled_from_a_shipped_workbook_reads_the_same(String name) throws IOException {
    Path workbook = Samples.WORKBOOKS.resolve(name + ".xlsx");
    Path file = folder.resolve(name + ".xlsx");
    Run run = run("template", "--tier", "all", "--from", workbook, "-o", file);
    assertThat(run.exit()).isZero();
    assertThat(content(file)).isEqualTo(content(workbook));
    assertThat(run.out()).contains(content(workbook).size() + " answers filled in");
  }

  @Test
  void answers_of_other_sets_stand_on_a_sheet_of_their_own_and_the_command_says_so()
      throws IOException {
    Path workbook = Samples.WORKBOOKS.resolve("velmora.xlsx");
    Path file = folder.resolve("x.xlsx");
    Run run = run("template", "--set", "smuggling", "--from", workbook, "-o", file);
    assertThat(run.out()).containsPattern("\\d+ of them on the sheet More answers");
    assertThat(run.err()).contains("(tip.protection.gaurdian)");
    assertThat(content(file)).isEqualTo(content(workbook));
  }

  @Test
  void it_never_writes_over_a_file_that_may_hold_answers() throws IOException {
    Path file = Files.writeString(folder.resolve("x.xlsx"), "work of a week");
    Run run = run("template", "-o", file);
    assertThat(run.exit()).isEqualTo(2);
    assertThat(run.err()).contains("exists; it may hold answers");
    assertThat(file).hasContent("work of a week");
  }

  @Test
  void a_wrong_set_or_ending_is_named_with_the_right_ones() {
    Run set = run("template", "--set", "traficking", "-o", folder.resolve("x.xlsx"));
    assertThat(set.exit()).isEqualTo(2);
    assertThat(set.err())
        .contains("There is no set (traficking). Choose from: trafficking, smuggling");
    Run ending = run("template", "-o", folder.resolve("x.docx"));
    assertThat(ending.exit()).isEqualTo(2);
    assertThat(ending.err()).contains("Name it .xlsx or .ods.");
    Run place = run("template", "-o", folder.resolve("no/such/folder/x.ods"));
    assertThat(place.exit()).isEqualTo(2);
    assertThat(place.err()).contains("cannot be written");
  }

  @Test
  void an_ods_template_is_written_too() throws IOException {
    Path file = folder.resolve("sheet.ods");
    assertThat(run("template", "--set", "operations", "-o", file).exit()).isZero();
    assertThat(Files.size(file)).isGreaterThan(10_000);
  }

  @Test
  void every_word_that_a_template_offers_stands_for_its_value() {
    for (Field field : RULEBASE.vocabulary().fields()) {
      for (AllowedValue value : field.values()) {
        assertThat(AnswerWords.id(field, AnswerWords.label(field, value.id())))
            .as(field.name())
            .isEqualTo(Optional.of(value.id()));
      }
      if (field.type() != FieldType.TEXT && field.type() != FieldType.NUMBER) {
        assertThat(AnswerWords.id(field, "Unknown")).contains("unknown");
      }
    }
  }

  @Test
  void no_label_of_the_vocabulary_is_too_unclear_to_be_offered() {
    for (Field field : RULEBASE.vocabulary().fields()) {
      if (field.type() == FieldType.ENUM || field.type() == FieldType.LIST) {
        assertThat(field.values())
            .as(field.name())
            .allSatisfy(
                value -> assertThat(AnswerWords.label(field, value.id())).isEqualTo(value.label()));
      }
    }
  }
}
