package org.lexgap.importers;

import java.util.List;
import java.util.function.IntFunction;
import org.lexgap.core.summary.Place;

/**
 * One row that has content.
 *
 * @param texts the texts from the first column on
 * @param places where the cell of a column, counted from 0, stands
 */
record SourceRow(List<String> texts, IntFunction<Place> places) {

  SourceRow {
    texts = List.copyOf(texts);
  }

  SourceCell cell(int column) {
    String text = column < texts.size() ? texts.get(column) : "";
    return new SourceCell(text, places.apply(column));
  }
}
