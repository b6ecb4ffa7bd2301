package org.lexgap.importers;

import java.util.ArrayList;
import java.util.List;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.function.IntFunction;
import org.lexgap.core.summary.Place;

/** Makes a table from the rows that a format delivers, and enforces the limits on the way. */
final class TableBuilder {

  private final Place place;
  private final ProblemLog log;
  private final ContentBudget budget;
  private final List<SourceRow> rows = new ArrayList<>();
  private final MergedCells merged = new MergedCells();
  private final SortedSet<Integer> hiddenRows = new TreeSet<>();
  private final SortedSet<Integer> hiddenColumns = new TreeSet<>();
  private boolean tooWide;

  TableBuilder(Place place, ProblemLog log, ContentBudget budget) {
    this.place = place;
    this.log = log;
    this.budget = budget;
  }

  /**
   * Adds a row unless it is empty.
   *
   * @param number the row or line, counted from 1
   * @return false if no further row is wanted
   */
  boolean add(int number, List<String> raw, IntFunction<Place> places) {
    List<String> texts = new ArrayList<>(Math.min(raw.size(), Limits.COLUMNS));
    for (int column = 0; column < raw.size() && column < Limits.COLUMNS; column++) {
      texts.add(text(raw.get(column), column, places));
    }
    checkWidth(raw, places);
    if (texts.stream().allMatch(String::isEmpty)) {
      return true;
    }
    if (rows.size() == Limits.ROWS) {
      log.add(ProblemCode.TOO_MANY_ROWS, places.apply(0), "", number(Limits.ROWS));
      return false;
    }
    if (!budget.take(texts)) {
      log.add(ProblemCode.TOO_MUCH_CONTENT, places.apply(0), "", number(Limits.CELLS));
      return false;
    }
    rows.add(new SourceRow(number, texts, places));
    return true;
  }

  /** The merged cells, for formats that have such. */
  MergedCells merged() {
    return merged;
  }

  /** Notes that a row, counted from 1, is hidden. */
  void hideRow(int number) {
    if (hiddenRows.size() < Limits.ROWS) {
      hiddenRows.add(number);
    }
  }

  /** Notes that columns, counted from 0, are hidden. */
  void hideColumns(int first, int last) {
    for (int column = first; column <= Math.min(last, Limits.COLUMNS - 1); column++) {
      hiddenColumns.add(column);
    }
  }

  Table build() {
    HiddenCells.report(rows, hiddenRows, hiddenColumns, place, log);
    return new Table(place, merged.fill(rows, place, log));
  }

  private String text(String raw, int column, IntFunction<Place> places) {
    String text = Blanks.strip(raw);
    if (text.length() > Limits.CELL_CHARACTERS) {
      log.add(
          ProblemCode.CELL_TOO_LONG, places.apply(column), text, number(Limits.CELL_CHARACTERS));
      return text.substring(0, Limits.CELL_CHARACTERS);
    }
    return text;
  }

  private void checkWidth(List<String> raw, IntFunction<Place> places) {
    if (!tooWide
        && raw.size() > Limits.COLUMNS
        && raw.subList(Limits.COLUMNS, raw.size()).stream().anyMatch(text -> !text.isBlank())) {
      tooWide = true;
      log.add(
          ProblemCode.TOO_MANY_COLUMNS, places.apply(Limits.COLUMNS), "", number(Limits.COLUMNS));
    }
  }

  private static String number(int limit) {
    return Integer.toString(limit);
  }
}
