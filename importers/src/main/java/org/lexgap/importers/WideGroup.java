package org.lexgap.importers;

import java.util.List;
import org.lexgap.core.summary.Place;

/**
 * The columns of a wide sheet that are about one jurisdiction.
 *
 * @param jurisdiction its name; empty if the sheet is about one jurisdiction only
 * @param columns its laws, or the one column for all its law
 */
record WideGroup(String jurisdiction, List<WideColumn> columns) {

  WideGroup {
    columns = List.copyOf(columns);
  }

  Place place() {
    return columns.get(0).place();
  }
}
