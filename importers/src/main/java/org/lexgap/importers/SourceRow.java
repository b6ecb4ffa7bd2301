package org.lexgap.importers;

import java.util.ArrayList;
import java.util.List;
import java.util.function.IntFunction;
import java.util.stream.IntStream;
import org.lexgap.core.summary.Place;

/**
 * One row that has content.
 *
 * @param number the row or line in the file, counted from 1
 * @param texts the texts from the first column on
 * @param places where the cell of a column, counted from 0, stands
 */
record SourceRow(int number, List<String> texts, IntFunction<Place> places) {

  SourceRow {
    texts = List.copyOf(texts);
  }

  SourceCell cell(int column) {
    String text = column < texts.size() ? texts.get(column) : "";
    return new SourceCell(text, places.apply(column));
  }

  /** All its cells. */
  List<SourceCell> cells() {
    return IntStream.range(0, texts.size()).mapToObj(this::cell).toList();
  }

  /** The row, with the cells of the row above where it has none itself. */
  SourceRow over(SourceRow above) {
    int width = Math.max(texts.size(), above.texts.size());
    List<SourceCell> cells =
        IntStream.range(0, width)
            .mapToObj(column -> cell(column).isEmpty() ? above.cell(column) : cell(column))
            .toList();
    return new SourceRow(
        number,
        cells.stream().map(SourceCell::text).toList(),
        column -> column < width ? cells.get(column).place() : places.apply(column));
  }

  /** The row with one merged cell in the empty cells from one column to another. */
  SourceRow covered(int first, int last, SourceCell merged) {
    List<String> filled = new ArrayList<>(texts);
    boolean[] covered = new boolean[last + 1];
    for (int column = first; column <= last; column++) {
      while (filled.size() <= column) {
        filled.add("");
      }
      if (filled.get(column).isEmpty()) {
        filled.set(column, merged.text());
        covered[column] = true;
      }
    }
    IntFunction<Place> own = places;
    return filled.equals(texts)
        ? this
        : new SourceRow(
            number,
            filled,
            column -> column <= last && covered[column] ? merged.place() : own.apply(column));
  }
}
