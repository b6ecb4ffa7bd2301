package org.lexgap.reports.matrix;

import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import org.lexgap.core.assessment.Figures;
import org.lexgap.core.summary.InputFile;
import org.lexgap.reports.CsvOut;
import org.lexgap.reports.model.ProblemRow;

/**
 * Writes a row for every element or check and jurisdiction, then one for every range, then one for
 * every input. Headings and codes are for programs and the same in every language; words are those
 * of the table.
 */
final class ComparisonCsv implements ComparisonFormat {

  private static final List<String> HEADINGS =
      List.of(
          "kind",
          "id",
          "set",
          "theme",
          "title",
          "severity",
          "jurisdiction",
          "code",
          "outcome",
          "in_words",
          "settled",
          "wider",
          "pending",
          "binding",
          "says",
          "provisions",
          "look_at",
          "low",
          "high",
          "n",
          "sha256",
          "place",
          "found",
          "expected",
          "remedy");

  @Override
  public String name() {
    return "csv";
  }

  @Override
  public void write(ComparisonTable table, OutputStream out) throws IOException {
    try (CsvOut csv = CsvOut.forSpreadsheets(out)) {
      csv.row(HEADINGS);
      table.rows().forEach(row -> cells(row, table).forEach(csv::row));
      table.rows().filter(row -> row.total() != null).map(ComparisonCsv::total).forEach(csv::row);
      ranges(table).forEach(csv::row);
      table.receipt().inputs().stream().map(ComparisonCsv::input).forEach(csv::row);
      table.receipt().inputs().forEach(input -> problems(input).forEach(csv::row));
    } catch (UncheckedIOException e) {
      throw e.getCause();
    }
  }

  private static List<List<String>> cells(Row row, ComparisonTable table) {
    List<List<String>> lines = new ArrayList<>();
    for (int i = 0; i < row.cells().size(); i++) {
      Cell cell = row.cells().get(i);
      int number = i;
      boolean example = row.examples().stream().anyMatch(one -> one.column() == number);
      CsvLine line = new CsvLine(row.kind().key(), row.id(), row.set());
      line.about(row).in(table.columns().get(i)).says(cell, example);
      lines.add(line.cells());
    }
    return lines;
  }

  private static List<String> total(Row row) {
    return new CsvLine("range-of-element", row.id(), row.set())
        .about(row)
        .range(Objects.requireNonNull(row.total()).figures())
        .cells();
  }

  private static List<List<String>> ranges(ComparisonTable table) {
    List<List<String>> lines = new ArrayList<>();
    for (RowGroup group : table.groups()) {
      for (int i = 0; i < group.totals().size(); i++) {
        lines.add(range("range-of-set", group.id(), table.columns().get(i), group.totals().get(i)));
      }
    }
    for (int i = 0; i < table.overall().size(); i++) {
      lines.add(range("range-of-all-sets", "", table.columns().get(i), table.overall().get(i)));
    }
    return lines;
  }

  private static List<String> range(String kind, String set, Column column, Coverage coverage) {
    return new CsvLine(kind, "", set).in(column).range(coverage.figures()).cells();
  }

  private static List<String> input(InputRow row) {
    InputFile file = row.file();
    return new CsvLine(row.isCompared() ? "input" : "input-not-compared", file.name(), "")
        .input(row, file)
        .cells();
  }

  private static List<List<String>> problems(InputRow row) {
    return row.problems().stream()
        .map(
            problem -> new CsvLine("not-read", row.file().name(), "").problem(row, problem).cells())
        .toList();
  }

  /** A line in the making: what is not said stays empty. */
  private static final class CsvLine {

    private final String[] cells = new String[HEADINGS.size()];

    private CsvLine(String kind, String id, String set) {
      Arrays.fill(cells, "");
      put("kind", kind);
      put("id", id);
      put("set", set);
    }

    private void put(String heading, String text) {
      cells[HEADINGS.indexOf(heading)] = text;
    }

    private CsvLine about(Row row) {
      put("theme", row.theme());
      put("title", row.title());
      put("severity", row.severity().severity().key());
      return this;
    }

    private CsvLine in(Column column) {
      put("jurisdiction", column.name());
      put("code", column.code());
      return this;
    }

    private void says(Cell cell, boolean example) {
      put("outcome", cell.code());
      put("in_words", cell.word());
      put("settled", yesNo(cell.settled()));
      put("wider", yesNo(cell.wider()));
      put("pending", yesNo(cell.pending()));
      put("binding", cell.binding().word());
      put("says", cell.says());
      put("provisions", String.join("; ", cell.provisions()));
      put("look_at", yesNo(example));
    }

    private CsvLine range(Figures figures) {
      put("low", Integer.toString(figures.low()));
      put("high", Integer.toString(figures.high()));
      put("n", Integer.toString(figures.applicable()));
      return this;
    }

    private CsvLine input(InputRow row, InputFile file) {
      put("jurisdiction", row.jurisdiction());
      put("code", row.code());
      put("says", row.read());
      put("provisions", String.join("; ", row.laws()));
      put("sha256", file.sha256());
      return this;
    }

    private CsvLine problem(InputRow row, ProblemRow problem) {
      put("jurisdiction", row.jurisdiction());
      put("code", row.code());
      put("in_words", problem.level());
      put("place", problem.place());
      put("found", problem.value());
      put("expected", problem.expected());
      put("remedy", problem.remedy());
      return this;
    }

    private List<String> cells() {
      return List.of(cells);
    }

    private static String yesNo(boolean fact) {
      return fact ? "yes" : "no";
    }
  }
}
