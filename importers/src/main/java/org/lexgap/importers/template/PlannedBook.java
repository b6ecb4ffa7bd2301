package org.lexgap.importers.template;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * A workbook as data.
 *
 * @param sheets its sheets in their order
 * @param lists where the words of each drop-down list stand, by the list's name
 */
record PlannedBook(List<PlannedSheet> sheets, Map<String, Area> lists) {

  PlannedBook {
    sheets = List.copyOf(sheets);
    lists = Collections.unmodifiableMap(new LinkedHashMap<>(lists));
  }
}
