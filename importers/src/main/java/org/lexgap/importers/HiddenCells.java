package org.lexgap.importers;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.SortedSet;
import org.apache.poi.ss.util.CellReference;
import org.lexgap.core.summary.Place;

/** Says which hidden rows and columns were read. Hiding is no sign that something is meant not. */
final class HiddenCells {

  private HiddenCells() {}

  static void report(
      List<SourceRow> rows,
      Set<Integer> hiddenRows,
      SortedSet<Integer> hiddenColumns,
      Place sheet,
      ProblemLog log) {
    List<String> filled = new ArrayList<>();
    rows.stream()
        .map(SourceRow::number)
        .filter(hiddenRows::contains)
        .forEach(number -> filled.add(Integer.toString(number)));
    if (!filled.isEmpty()) {
      log.add(ProblemCode.HIDDEN_ROWS, sheet, String.join(", ", filled));
    }
    String columns =
        String.join(
            ", ",
            hiddenColumns.stream()
                .filter(column -> rows.stream().anyMatch(row -> !row.cell(column).isEmpty()))
                .map(CellReference::convertNumToColString)
                .toList());
    if (!columns.isEmpty()) {
      log.add(ProblemCode.HIDDEN_COLUMNS, sheet, columns);
    }
  }
}
