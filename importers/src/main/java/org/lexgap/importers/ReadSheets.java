package org.lexgap.importers;

import java.util.List;
import java.util.Map;
import org.lexgap.core.summary.Problem;

/**
 * The tables of a file whose format stores them one after the other, so that they are read at once.
 *
 * @param names the names in their order
 * @param tables the tables by name
 * @param problems what was found in each
 */
record ReadSheets(
    List<String> names, Map<String, Table> tables, Map<String, List<Problem>> problems)
    implements TableSource {

  ReadSheets {
    names = List.copyOf(names);
    tables = Map.copyOf(tables);
    problems = Map.copyOf(problems);
  }

  @Override
  public Table read(String name, ProblemLog log) {
    problems.getOrDefault(name, List.of()).forEach(log::add);
    return tables.get(name);
  }

  @Override
  public void close() {
    // Everything was read; nothing is open.
  }
}
