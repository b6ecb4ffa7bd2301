package org.lexgap.importers;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.lexgap.core.summary.Place;

/** One summary of a document as a long table. */
final class TreeTable {

  private static final String ID = "id";

  private final String file;
  private final TableBuilder table;
  private String name = "";
  private int rows;
  private boolean isFull;

  TreeTable(String file, int line, ProblemLog log, ContentBudget budget) {
    this.file = file;
    this.table = new TableBuilder(new Place.Whole(file), log, budget);
    Place start = new Place.Line(file, Math.max(1, line));
    table.add(rows, TreeTables.HEADINGS, column -> start);
  }

  boolean hasContent() {
    return rows > 0;
  }

  /** The jurisdiction, or which summary of the document it is. */
  String name(int number) {
    return name.isEmpty() ? ProblemTexts.text("summary.number", number) : name;
  }

  Table build() {
    return table.build();
  }

  void jurisdiction(TreeToken value) {
    name = value.text();
    add(value.line(), "CTX", "ctx.jurisdiction", value);
  }

  /** Every key of a law but its id is a question about laws without its prefix. */
  void law(Map<String, TreeToken> law) {
    String id = law.containsKey(ID) ? law.get(ID).text() : "";
    law.forEach(
        (key, value) -> {
          if (!key.equals(ID)) {
            add(value.line(), id, "law." + key, value);
          }
        });
  }

  void answer(int line, Map<String, TreeToken> answer) {
    List<String> texts = new ArrayList<>();
    List<Integer> lines = new ArrayList<>();
    for (String heading : TreeTables.HEADINGS) {
      TreeToken value = answer.get(heading);
      texts.add(value == null ? "" : value.text());
      lines.add(value == null ? line : value.line());
    }
    add(line, texts, lines);
  }

  private void add(int line, String law, String field, TreeToken value) {
    add(line, List.of(law, field, value.text()), List.of(line, line, value.line()));
  }

  private void add(int line, List<String> texts, List<Integer> lines) {
    rows++;
    if (!isFull) {
      String name = file;
      isFull =
          !table.add(
              // Several answers may stand in one line.
              rows,
              texts,
              column -> new Place.Line(name, column < lines.size() ? lines.get(column) : line));
    }
  }
}
