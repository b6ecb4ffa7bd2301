package org.lexgap.cli;

import static org.assertj.core.api.Assertions.assertThat;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.lexgap.core.Rulebase;
import org.lexgap.core.summary.Answer;
import org.lexgap.core.summary.AnswerValue;
import org.lexgap.core.summary.Confidence;
import org.lexgap.core.summary.ImportResult;
import org.lexgap.core.summary.Law;
import org.lexgap.core.summary.Place;
import org.lexgap.core.summary.Problem;
import org.lexgap.core.summary.Scope;
import org.lexgap.core.summary.StatuteSummary;
import org.lexgap.importers.SummaryWriter;
import org.lexgap.rulebase.Rulebases;

/**
 * The shipped workbooks hold what their CSV sources say. To make them anew after a change of a
 * source: {@code mvn -pl examples/cli -am -Dtest=WorkbooksTest
 * -Dsurefire.failIfNoSpecifiedTests=false -Dlexgap.workbooks=rewrite test}.
 */
class WorkbooksTest {

  private static final Rulebase RULEBASE = Rulebases.standard();
  private static final Path SOURCES = Samples.WORKBOOKS.resolve("csv");
  private static final String INVENTED = "velmora";

  static List<String> names() throws IOException {
    try (Stream<Path> files = Files.list(SOURCES)) {
      return files
          .map(file -> file.getFileName().toString())
          .filter(name -> name.endsWith(".csv"))
          .map(name -> name.substring(0, name.length() - ".csv".length()))
          .sorted()
          .toList();
    }
  }

  @BeforeAll
  static void rewrite_if_asked() throws IOException {
    if ("rewrite".equals(System.getProperty("lexgap.workbooks"))) {
      for (String name : names()) {
        write(name);
      }
    }
  }

  @Test
  void every_workbook_has_a_source_and_every_source_a_workbook() throws IOException {
    try (Stream<Path> files = Files.list(Samples.WORKBOOKS)) {
      assertThat(files.map(file -> file.getFileName().toString()).filter(n -> n.endsWith(".xlsx")))
          .containsExactlyInAnyOrderElementsOf(names().stream().map(n -> n + ".xlsx").toList());
    }
  }

  @ParameterizedTest
  @MethodSource("names")
  void a_workbook_says_what_its_source_says(String name) throws IOException {
    ImportResult source = Samples.read(RULEBASE, SOURCES.resolve(name + ".csv"));
    ImportResult workbook = Samples.read(RULEBASE, Samples.WORKBOOKS.resolve(name + ".xlsx"));
    assertThat(Samples.withoutPlaces(workbook.summary()).answers())
        .map(Object::toString)
        .containsExactlyElementsOf(
            Samples.withoutPlaces(source.summary()).answers().stream()
                .map(Object::toString)
                .toList());
    assertThat(spoilt(workbook)).isEqualTo(spoilt(source));
  }

  private static List<String> spoilt(ImportResult imported) {
    return imported.problems().stream()
        .filter(problem -> problem.level() == Problem.Level.ERROR)
        .map(problem -> problem.code() + " " + problem.value())
        .toList();
  }

  @ParameterizedTest
  @MethodSource("names")
  void a_workbook_says_what_it_is_and_what_it_is_not(String name) throws IOException {
    List<String> lines = readMe(name, Samples.read(RULEBASE, SOURCES.resolve(name + ".csv")));
    assertThat(String.join("\n", lines))
        .contains(name.equals(INVENTED) ? "invented" : "not an assessment")
        .contains("not legal advice");
    ImportResult workbook = Samples.read(RULEBASE, Samples.WORKBOOKS.resolve(name + ".xlsx"));
    assertThat(workbook.problems())
        .as("the sheet Read me is there, and ignored")
        .anyMatch(problem -> problem.value().contains("Read me"));
  }

  private static void write(String name) throws IOException {
    Path csv = SOURCES.resolve(name + ".csv");
    ImportResult source = Samples.read(RULEBASE, csv);
    List<Answer> answers = new ArrayList<>(source.summary().answers());
    answers.addAll(unreadable(csv, source.problems()));
    answers.sort(Comparator.comparingInt(answer -> line(answer.place())));
    try (OutputStream out = Files.newOutputStream(Samples.WORKBOOKS.resolve(name + ".xlsx"))) {
      SummaryWriter.xlsx(readMe(name, source)).write(StatuteSummary.of(answers), out);
    }
  }

  /** Rows that the reader leaves out go into the workbook as they stand: they show its problems. */
  private static List<Answer> unreadable(Path csv, List<Problem> problems) throws IOException {
    List<Integer> lines =
        problems.stream()
            .filter(problem -> problem.level() == Problem.Level.ERROR)
            .map(problem -> line(problem.place()))
            .toList();
    try (CsvReader<CsvRecord> reader = CsvReader.builder().ofCsvRecord(csv)) {
      return reader.stream()
          .filter(row -> lines.contains((int) row.getStartingLineNumber()))
          .map(row -> asItStands(row, new Place.Line("", (int) row.getStartingLineNumber())))
          .toList();
    }
  }

  private static Answer asItStands(CsvRecord row, Place place) {
    return new Answer(
        Scope.parse(row.getField(0)).orElseThrow(),
        row.getField(1),
        new AnswerValue.Text(row.getField(2)),
        row.getField(3),
        Confidence.VERIFIED,
        row.getField(5),
        place);
  }

  private static int line(Place place) {
    return place instanceof Place.Line line ? line.line() : 0;
  }

  private static List<String> readMe(String name, ImportResult source) {
    String jurisdiction = source.summary().jurisdiction().orElse(name);
    List<String> lines = new ArrayList<>();
    lines.add(jurisdiction + ": answers for LexGap");
    if (name.equals(INVENTED)) {
      lines.add("Velmora is invented. No such State exists, and none of these laws exists.");
      lines.add(
          "The answers show every outcome that a report can hold; three cells are wrong on purpose.");
    } else {
      lines.add(
          "A coding exercise, not an assessment of %s or of any State.".formatted(jurisdiction));
      lines.add(
          "Coded for the LexGap project. Confidence \"verified\": the text of the provision was read;"
              + " \"known\": general knowledge or a secondary source; \"uncertain\": to be confirmed.");
      lines.add("The law may have changed since the versions named here.");
    }
    lines.add("A drafting aid, not legal advice.");
    lines.add("");
    lines.add("Laws and sources:");
    source.summary().laws().stream().map(WorkbooksTest::source).forEach(lines::add);
    return lines;
  }

  private static String source(Law law) {
    return "%s: %s%s. Source: %s"
        .formatted(
            law.id(),
            law.title(),
            law.version() == null ? "" : " (" + law.version() + ")",
            law.source() == null ? "general knowledge; none recorded" : law.source());
  }
}
