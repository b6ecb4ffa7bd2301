package org.lexgap.importers.marking;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.apache.poi.ss.util.CellAddress;
import org.lexgap.core.summary.Place;
import org.lexgap.core.summary.Problem;

/** Sorts problems by the cell at which each is shown. */
final class CellMarks {

  private static final String ANSWERS = "Answers";

  private final Set<String> sheets;
  private final Map<String, Map<CellAddress, CellMark>> bySheet = new LinkedHashMap<>();

  private CellMarks(Set<String> sheets) {
    this.sheets = sheets;
  }

  /**
   * The marks by sheet and cell.
   *
   * @param sheets the names of the sheets in their order, at least one
   */
  static Map<String, Map<CellAddress, CellMark>> of(List<Problem> problems, Set<String> sheets) {
    CellMarks marks = new CellMarks(sheets);
    problems.forEach(problem -> marks.add(problem, problem.place()));
    return Collections.unmodifiableMap(marks.bySheet);
  }

  private void add(Problem problem, Place place) {
    if (place instanceof Place.InFile inFile) {
      add(problem, inFile.place());
    } else if (place instanceof Place.Cell cell && sheets.contains(cell.sheet())) {
      put(
          cell.sheet(),
          new CellAddress(cell.column() + cell.row()),
          problem,
          MarkTexts.ofCell(problem));
    } else {
      // What concerns a sheet or the file as a whole stands where a reader begins.
      put(sheetOf(place), CellAddress.A1, problem, MarkTexts.elsewhere(problem));
    }
  }

  private String sheetOf(Place place) {
    if (place instanceof Place.Whole whole && sheets.contains(whole.name())) {
      return whole.name();
    }
    return sheets.stream()
        .filter(ANSWERS::equalsIgnoreCase)
        .findFirst()
        .orElseGet(() -> sheets.iterator().next());
  }

  private void put(String sheet, CellAddress cell, Problem problem, String text) {
    bySheet
        .computeIfAbsent(sheet, name -> new TreeMap<>())
        .merge(cell, new CellMark(problem.level(), List.of(text)), CellMark::and);
  }
}
