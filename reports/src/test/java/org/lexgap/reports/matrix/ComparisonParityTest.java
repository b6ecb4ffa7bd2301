package org.lexgap.reports.matrix;

import static org.assertj.core.api.Assertions.assertThat;

import de.siegmar.fastcsv.reader.CsvReader;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.lexgap.reports.ComparedExamples;
import org.lexgap.reports.word.WordOutline;

/** Every format holds every cell and the same ranges. */
class ComparisonParityTest {

  private static ComparisonTable table(int columns) {
    return columns == 3 ? Tables.three() : Tables.of(ComparedExamples.many(columns));
  }

  /** Row and column to the mark that stands there. */
  private static Map<String, String> marks(ComparisonTable table) {
    Map<String, String> marks = new LinkedHashMap<>();
    table
        .rows()
        .forEach(
            row -> {
              for (int i = 0; i < row.cells().size(); i++) {
                marks.put(row.id() + " " + i, row.cells().get(i).markWithFlags());
              }
            });
    return marks;
  }

  private static List<String> ranges(ComparisonTable table) {
    return table.groups().stream().flatMap(group -> group.totalsInWords().stream()).toList();
  }

  @ParameterizedTest
  @ValueSource(ints = {3, 14})
  void html_holds_every_cell_and_range(int columns) {
    ComparisonTable table = table(columns);
    String html = Tables.text(ComparisonFormat.HTML, table);
    Map<String, String> found = new LinkedHashMap<>();
    Matcher rows =
        Pattern.compile("<tr class=\"r c\" id=\"r-([^\"]+)\".*?</tr>", Pattern.DOTALL)
            .matcher(html);
    while (rows.find()) {
      Matcher cells =
          Pattern.compile(
                  "<td class=\"([A-Z])[ d]*\"><b aria-hidden=\"true\">([^<]*)(?:<sup>([^<]*)</sup>)?</b><i>([^<]*)</i>")
              .matcher(rows.group());
      for (int i = 0; cells.find(); i++) {
        found.put(rows.group(1) + " " + i, cells.group(1) + " " + cells.group(4));
      }
    }
    Map<String, String> spoken = new LinkedHashMap<>();
    table
        .rows()
        .forEach(
            row -> {
              for (int i = 0; i < columns; i++) {
                Cell cell = row.cells().get(i);
                spoken.put(
                    row.id() + " " + i, ComparisonPage.code(cell.outcome()) + " " + cell.spoken());
              }
            });
    assertThat(found).containsExactlyEntriesOf(spoken);
    List<String> totals = new ArrayList<>();
    Matcher groups =
        Pattern.compile("<tbody class=\"totals\".*?</tbody>", Pattern.DOTALL).matcher(html);
    while (groups.find()) {
      Matcher total = Pattern.compile("<bdi dir=\"ltr\">([^<]*)</bdi>").matcher(groups.group());
      while (total.find()) {
        totals.add(total.group(1));
      }
    }
    assertThat(totals).isEqualTo(ranges(table));
  }

  @ParameterizedTest
  @ValueSource(ints = {3, 14})
  void csv_holds_every_cell_and_range(int columns) {
    ComparisonTable table = table(columns);
    List<List<String>> lines = new ArrayList<>();
    CsvReader.builder()
        .ofCsvRecord(Tables.text(ComparisonFormat.CSV, table).substring(1))
        .forEach(line -> lines.add(line.getFields()));
    Map<String, String> found = new LinkedHashMap<>();
    List<String> ranges = new ArrayList<>();
    for (List<String> line : lines) {
      if (line.get(0).equals("element") || line.get(0).equals("check")) {
        found.put(line.get(1) + " " + line.get(7), line.get(8));
      } else if (line.get(0).equals("range-of-set")) {
        ranges.add(line.get(17) + "-" + line.get(18) + "/" + line.get(19));
      }
    }
    Map<String, String> expected = new LinkedHashMap<>();
    table
        .rows()
        .forEach(
            row -> {
              for (int i = 0; i < columns; i++) {
                expected.put(
                    row.id() + " " + table.columns().get(i).code(), row.cells().get(i).code());
              }
            });
    assertThat(found).containsExactlyEntriesOf(expected);
    assertThat(ranges)
        .isEqualTo(
            table.groups().stream()
                .flatMap(group -> group.totals().stream())
                .map(Coverage::figures)
                .map(it -> it.low() + "-" + it.high() + "/" + it.applicable())
                .toList());
  }

  @ParameterizedTest
  @ValueSource(ints = {3, 14})
  void xlsx_holds_every_cell_and_range(int columns) {
    ComparisonTable table = table(columns);
    Map<String, String> expected = marks(table);
    Map<String, String> found = new LinkedHashMap<>();
    List<String> ranges = new ArrayList<>();
    String sheet = "";
    List<String> groups = table.groups().stream().map(RowGroup::title).toList();
    for (String line : Tables.sheets(Tables.write(ComparisonFormat.XLSX, table))) {
      if (line.startsWith("[sheet] ")) {
        sheet = line.substring(8);
        continue;
      }
      String[] cells = line.split(" \\| ", -1);
      if (groups.contains(sheet) && expected.containsKey(cells[0] + " 0")) {
        for (int i = 0; i < columns; i++) {
          found.put(cells[0] + " " + i, cells[4 + i]);
        }
      } else if (sheet.equals("Met, as a range")
          && groups.contains(cells[Math.min(2, cells.length - 1)])) {
        ranges.add(cells[3] + "-" + cells[4] + "/" + cells[5]);
      }
    }
    assertThat(found).containsExactlyEntriesOf(expected);
    assertThat(ranges)
        .isEqualTo(
            table.groups().stream()
                .flatMap(group -> group.totals().stream())
                .map(Coverage::figures)
                .map(it -> it.low() + "-" + it.high() + "/" + it.applicable())
                .toList());
  }

  @ParameterizedTest
  @ValueSource(ints = {3, 14})
  void docx_holds_every_cell_and_range(int columns) {
    ComparisonTable table = table(columns);
    Map<String, String> found = new LinkedHashMap<>();
    List<String> ranges = new ArrayList<>();
    Map<String, Row> rows = new LinkedHashMap<>();
    table.rows().forEach(row -> rows.put(row.id(), row));
    for (String line : WordOutline.lines(Tables.write(ComparisonFormat.DOCX, table))) {
      String[] cells = line.split(" ?\\| ?", -1);
      String[] head = cells.length < 2 ? new String[0] : cells[1].split(" / ");
      String id = head.length < 2 ? "" : head[1].split(" ")[0];
      if (rows.containsKey(id) && cells.length > columns) {
        for (int i = 0; i < columns; i++) {
          found.put(id + " " + i, mark(rows.get(id), cells[2 + i]));
        }
      } else if (line.startsWith("| Met, over all rows of") || line.startsWith("| Raised |")) {
        ranges.addAll(List.of(cells).subList(2, 2 + columns));
      }
    }
    assertThat(found).containsExactlyEntriesOf(marks(table));
    assertThat(ranges).isEqualTo(ranges(table));
  }

  /** The letter after the sign, or the sign of a check alone. */
  private static String mark(Row row, String cell) {
    String[] lines = cell.split(" / ");
    String sign = lines[0].replace("\u00A0", "");
    String first = lines[0].replaceFirst("^[✓½×≠?◊–]\u00A0?", "");
    return row.isCheck() ? sign : first.isEmpty() ? lines[1] : first;
  }
}
