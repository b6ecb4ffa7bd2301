package org.lexgap.importers.template;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * The lists behind the drop-downs, each once, on a hidden sheet: a cell itself may hold a list of
 * 255 characters only, and splits it at every comma.
 */
final class Lists {

  /** The short ids of the laws; they stand on the sheet where people enter them. */
  static final String LAWS = "laws";

  private static final int WIDTH = 40;

  private final String sheet = TemplateTexts.text("sheet.lists");
  private final Map<List<String>, String> names = new LinkedHashMap<>();
  private final Map<String, Area> elsewhere = new LinkedHashMap<>();

  /** The name under which a list is found. */
  String nameOf(List<String> words) {
    return names.computeIfAbsent(List.copyOf(words), list -> "list_" + (names.size() + 1));
  }

  /** Names a list that stands on another sheet. */
  void put(String name, Area area) {
    elsewhere.put(name, area);
  }

  Map<String, Area> areas() {
    Map<String, Area> areas = new LinkedHashMap<>(elsewhere);
    names.forEach(
        (words, name) ->
            areas.put(
                name, Area.ofColumn(sheet, areas.size() - elsewhere.size(), 0, words.size() - 1)));
    return areas;
  }

  PlannedSheet sheet() {
    List<List<String>> lists = List.copyOf(names.keySet());
    List<List<PlannedCell>> rows = new ArrayList<>();
    int longest = lists.stream().mapToInt(List::size).max().orElse(0);
    for (int i = 0; i < longest; i++) {
      int row = i;
      rows.add(
          lists.stream()
              .map(list -> PlannedCell.of(row < list.size() ? list.get(row) : "", Look.SMALL))
              .toList());
    }
    List<Integer> widths = lists.stream().map(list -> WIDTH).toList();
    return new PlannedSheet(sheet, widths, rows, 0, 0, 0, null, true);
  }
}
