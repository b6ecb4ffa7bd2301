package org.lexgap.importers;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.lexgap.core.catalogue.Vocabulary;
import org.lexgap.core.summary.Place;
import org.lexgap.importers.template.SheetNames;
import org.lexgap.importers.template.TemplateMark;

/** Reads a workbook that was made from a template: all its sheets together. */
final class TemplateImport {

  private final Vocabulary vocabulary;
  private final List<String> names = new ArrayList<>();
  private final Map<Table, TemplateHeader> pages = new LinkedHashMap<>();
  private final List<Table> others = new ArrayList<>();

  /**
   * The import of a workbook that was made from a template.
   *
   * @param tables all its sheets in their order
   */
  TemplateImport(List<Table> tables, Vocabulary vocabulary) {
    this.vocabulary = vocabulary;
    for (Table table : tables) {
      names.add(table.place().toString());
      TemplateHeader.find(table)
          .ifPresentOrElse(header -> pages.put(table, header), () -> others.add(table));
    }
  }

  /** Whether a sheet has the headings of a template. */
  static boolean isTemplate(Table table) {
    return TemplateHeader.find(table).filter(TemplateHeader::isCertain).isPresent();
  }

  /** All that is filled in, as one part with rows of the long table. */
  Section section(Place place) {
    return new Section("", place, log -> new Reading(log).rows(place).stream());
  }

  /** One reading of all sheets. */
  private final class Reading {

    private final ProblemLog log;

    private Reading(ProblemLog log) {
      this.log = log;
      log.order(names);
    }

    private List<AnswerRow> rows(Place place) {
      reportOtherVersion();
      reportIgnored(place);
      Map<Table, TemplateLaws> laws = new LinkedHashMap<>();
      for (Table table : pages.keySet()) {
        TemplateLaws.find(vocabulary, log, table).ifPresent(it -> laws.put(table, it));
      }
      List<AnswerRow> rows = new ArrayList<>();
      laws.values().forEach(table -> rows.addAll(table.read()));
      String onlyLaw = onlyLaw(laws.values());
      pages.forEach((table, header) -> rows.addAll(page(table, header, laws.get(table), onlyLaw)));
      return rows;
    }

    private static @Nullable String onlyLaw(Collection<TemplateLaws> laws) {
      Set<String> ids =
          laws.stream().flatMap(table -> table.ids().stream()).collect(Collectors.toSet());
      return ids.size() == 1 ? ids.iterator().next() : null;
    }

    private List<AnswerRow> page(
        Table table, TemplateHeader header, @Nullable TemplateLaws laws, @Nullable String onlyLaw) {
      int end = laws == null ? table.rows().size() : laws.firstRow();
      return new TemplatePage(header, vocabulary, log, onlyLaw).read(header.rows(table, end));
    }

    private void reportOtherVersion() {
      TemplateMark now = TemplateMark.of(vocabulary);
      for (Table table : others) {
        for (SourceRow row : table.rows()) {
          for (int i = 0; i < row.texts().size(); i++) {
            SourceCell cell = row.cell(i);
            TemplateMark.find(cell.text())
                .filter(mark -> !mark.equals(now))
                .ifPresent(mark -> log.add(ProblemCode.OTHER_TEMPLATE, cell.place(), cell.text()));
          }
        }
      }
    }

    private void reportIgnored(Place place) {
      String ignored =
          others.stream()
              .map(table -> table.place().toString())
              .filter(name -> !SheetNames.isReserved(name))
              .collect(Collectors.joining(", "));
      if (!ignored.isEmpty()) {
        String read =
            pages.keySet().stream()
                .map(table -> table.place().toString())
                .collect(Collectors.joining(", "));
        log.add(ProblemCode.IGNORED_SHEETS, place, ignored, read);
      }
    }
  }
}
