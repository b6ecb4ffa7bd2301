package org.lexgap.reports.matrix;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.lexgap.core.assessment.Outcome;
import org.lexgap.reports.Wording;

/**
 * Says what stands behind the letters of a row. Jurisdictions of which the same is said stand in
 * one statement, so that forty of them fit a page.
 */
final class StatementAuthor {

  private final Wording wording;
  private final List<Column> columns;

  StatementAuthor(Wording wording, List<Column> columns) {
    this.wording = wording;
    this.columns = columns;
  }

  private record Said(Outcome outcome, String word, String says, boolean example) {}

  /** The statements in the order in which outcomes are counted, provisions to look at first. */
  List<Statement> statements(List<Cell> row, List<Example> examples) {
    Set<Integer> columnsOfExamples =
        examples.stream().map(Example::column).collect(Collectors.toSet());
    Map<Said, List<String>> who = new LinkedHashMap<>();
    for (int i = 0; i < row.size(); i++) {
      Cell cell = row.get(i);
      Said said =
          new Said(cell.outcome(), cell.spoken(), says(cell), columnsOfExamples.contains(i));
      who.computeIfAbsent(said, s -> new ArrayList<>()).add(who(columns.get(i), cell, said));
    }
    return who.entrySet().stream()
        .map(said -> statement(said.getKey(), said.getValue()))
        .sorted(
            Comparator.comparing(Statement::outcome)
                .thenComparing(statement -> !statement.example()))
        .toList();
  }

  private static Statement statement(Said said, List<String> who) {
    return new Statement(said.outcome, said.word, said.says, said.example, who);
  }

  /** What is met names its provision, and what nobody answered has nothing behind it. */
  private static String says(Cell cell) {
    return cell.outcome() == Outcome.MET || cell.outcome() == Outcome.UNKNOWN ? "" : cell.says();
  }

  private String who(Column column, Cell cell, Said said) {
    return cell.citation().isEmpty() || said.says.contains(cell.citation())
        ? column.name()
        : wording.say("matrix.who", Map.of("name", column.name(), "citation", cell.citation()));
  }
}
