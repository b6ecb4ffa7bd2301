package org.lexgap.importers;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.lexgap.core.summary.Place;

/**
 * One row for each answer. With a column for the jurisdiction the table may hold several of them.
 *
 * @param header its headings
 * @param table the whole table
 */
record LongShape(Header header, Table table) implements Shape {

  @Override
  public List<Section> sections(ProblemLog log) {
    header.report(log);
    List<SourceRow> rows = new ArrayList<>();
    for (SourceRow row : header.rows(table)) {
      if (header.isRepeatedIn(row)) {
        log.add(ProblemCode.REPEATED_HEADINGS, row.cell(0).place(), "");
      } else {
        rows.add(row);
      }
    }
    return header.namesJurisdictions()
        ? byJurisdiction(rows, log)
        : List.of(section("", header.place(), rows));
  }

  private List<Section> byJurisdiction(List<SourceRow> rows, ProblemLog log) {
    Map<String, List<SourceRow>> byName = new LinkedHashMap<>();
    Map<String, SourceCell> names = new LinkedHashMap<>();
    for (SourceRow row : rows) {
      SourceCell name = header.jurisdiction(row);
      if (name.isEmpty()) {
        log.add(ProblemCode.MISSING_JURISDICTION, name.place(), "");
      } else {
        String folded = InputWords.folded(name.text());
        names.putIfAbsent(folded, name);
        byName.computeIfAbsent(folded, key -> new ArrayList<>()).add(row);
      }
    }
    return byName.entrySet().stream()
        .map(
            entry -> {
              SourceCell name = names.get(entry.getKey());
              return section(Blanks.collapse(name.text()), name.place(), entry.getValue());
            })
        .toList();
  }

  private Section section(String name, Place place, List<SourceRow> rows) {
    return new Section(name, place, log -> answers(rows, log));
  }

  private Stream<AnswerRow> answers(List<SourceRow> rows, ProblemLog log) {
    return rows.stream()
        .map(
            row -> {
              header
                  .unheaded(row)
                  .forEach(
                      cell -> log.add(ProblemCode.CELL_WITHOUT_HEADING, cell.place(), cell.text()));
              return AnswerRow.of(header, row, log);
            });
  }
}
