package org.lexgap.cli;

import java.nio.file.Path;
import java.util.List;
import org.lexgap.reports.matrix.Column;
import org.lexgap.reports.matrix.ComparisonTable;
import org.lexgap.reports.matrix.Coverage;
import org.lexgap.reports.matrix.RowGroup;

/** A comparison table in a screenful: a range for each jurisdiction, in alphabetical order. */
final class MatrixOutline {

  private final ComparisonTable table;
  private final Terminal terminal;
  private final CommandWords words = new CommandWords();

  MatrixOutline(ComparisonTable table, Terminal terminal) {
    this.table = table;
    this.terminal = terminal;
  }

  void print(List<Path> written) {
    terminal.say(terminal.strong(table.title()));
    terminal.sayWrapped("", table.subtitle());
    terminal.say("");
    if (!table.overall().isEmpty()) {
      ranges(table.overallTitle(), table.overall());
    }
    for (RowGroup group : table.groups()) {
      if (!group.isChecks()) {
        ranges(group.title(), group.totals());
      }
    }
    table.notes().forEach(note -> terminal.sayWrapped("", note));
    terminal.say("");
    written.forEach(file -> terminal.say(words.say("matrix.file", file)));
    terminal.say(terminal.quiet(words.say("explain.aid")));
  }

  private void ranges(String title, List<Coverage> ranges) {
    terminal.say(terminal.strong(title));
    for (int i = 0; i < ranges.size(); i++) {
      Column column = table.columns().get(i);
      terminal.sayWrapped(
          "  ", words.say("matrix.line", column.code(), column.name(), ranges.get(i).spoken()));
    }
    terminal.say("");
  }
}
