package org.lexgap.importers;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.lexgap.core.summary.Problem;

/** The long tables that the summaries of a document become. */
final class TreeTables {

  static final List<String> HEADINGS = Arrays.stream(Column.values()).map(Column::caption).toList();

  private final String file;
  private final ProblemLog log;
  private final ContentBudget budget = new ContentBudget();
  private final List<TreeTable> tables = new ArrayList<>();

  TreeTables(String file, ProblemLog log) {
    this.file = file;
    this.log = log;
  }

  TreeTable begin(int line) {
    TreeTable table = new TreeTable(file, line, log, budget);
    tables.add(table);
    return table;
  }

  /** The tables under the names of their jurisdictions; a single one under that of the file. */
  TableSource source() {
    List<TreeTable> filled = tables.stream().filter(TreeTable::hasContent).toList();
    List<TreeTable> kept = filled.isEmpty() ? tables.subList(0, 1) : filled;
    Map<String, Table> named = new LinkedHashMap<>();
    for (TreeTable table : kept) {
      String name = kept.size() == 1 ? file : table.name(named.size() + 1);
      named.put(free(name, named), table.build());
    }
    List<String> names = new ArrayList<>(named.keySet());
    Map<String, List<Problem>> problems = Map.of(names.get(0), log.inReadingOrder());
    return new ReadSheets(names, named, problems);
  }

  private static String free(String name, Map<String, Table> taken) {
    String free = name;
    for (int i = 2; taken.containsKey(free); i++) {
      free = "%s (%d)".formatted(name, i);
    }
    return free;
  }
}
