package org.lexgap.importers;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.lexgap.core.catalogue.Vocabulary;
import org.lexgap.core.summary.Answer;
import org.lexgap.core.summary.Place;

/**
 * Turns the long table, one row for each answer, into answers and problems. A row that cannot be
 * used never costs another row.
 */
final class AnswerTable {

  private final Vocabulary vocabulary;
  private final ProblemLog log;

  AnswerTable(Vocabulary vocabulary, ProblemLog log) {
    this.vocabulary = vocabulary;
    this.log = log;
  }

  /** The answers of a table in reading order; empty if it has no headings or no usable row. */
  List<Answer> read(Table table) {
    Optional<Header> header = Header.find(table, log);
    if (header.isPresent()) {
      return answers(header.get(), header.get().rows(table));
    }
    if (table.rows().isEmpty()) {
      log.add(ProblemCode.NO_ANSWERS, table.place(), "");
    }
    return List.of();
  }

  private List<Answer> answers(Header header, List<SourceRow> rows) {
    List<AnswerRow> filled = new ArrayList<>();
    for (SourceRow row : rows) {
      reportUnheaded(header, row);
      filled.add(AnswerRow.of(header, row, log));
    }
    return read(filled, header.place());
  }

  /** The answers of rows in reading order; the place is where they begin. */
  List<Answer> read(List<AnswerRow> rows, Place place) {
    RowReader reader = new RowReader(vocabulary, log);
    List<Answer> answers = rows.stream().flatMap(row -> reader.read(row).stream()).toList();
    if (answers.isEmpty()) {
      log.add(ProblemCode.NO_ANSWERS, place, "");
    }
    new TableChecks(reader.laws(), log).check(answers);
    return answers;
  }

  private void reportUnheaded(Header header, SourceRow row) {
    header
        .unheaded(row)
        .forEach(cell -> log.add(ProblemCode.CELL_WITHOUT_HEADING, cell.place(), cell.text()));
  }
}
