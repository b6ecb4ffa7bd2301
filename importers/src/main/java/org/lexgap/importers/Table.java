package org.lexgap.importers;

import java.util.List;
import org.lexgap.core.summary.Place;

/**
 * A sheet or text file as rows of cells, whatever its format was.
 *
 * @param place the sheet or file as a whole
 * @param rows the rows that have content, in reading order
 */
record Table(Place place, List<SourceRow> rows) {

  Table {
    rows = List.copyOf(rows);
  }
}
