package org.lexgap.importers;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
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
  private final ProblemLog log;
  private final Map<Table, TemplateHeader> pages = new LinkedHashMap<>();
  private final List<Table> others = new ArrayList<>();

  private TemplateImport(Vocabulary vocabulary, ProblemLog log) {
    this.vocabulary = vocabulary;
    this.log = log;
  }

  /**
   * The import of a workbook, if it was made from a template.
   *
   * @param tables all its sheets in their order
   * @return the import; empty if no sheet has the headings of a template
   */
  static Optional<TemplateImport> of(List<Table> tables, Vocabulary vocabulary, ProblemLog log) {
    TemplateImport template = new TemplateImport(vocabulary, log);
    for (Table table : tables) {
      TemplateHeader.find(table)
          .ifPresentOrElse(
              header -> template.pages.put(table, header), () -> template.others.add(table));
    }
    if (template.pages.values().stream().noneMatch(TemplateHeader::isCertain)) {
      return Optional.empty();
    }
    log.order(tables.stream().map(table -> table.place().toString()).toList());
    return Optional.of(template);
  }

  /**
   * Reads all sheets.
   *
   * @param place the file
   * @return what is filled in, as rows of the long table
   */
  List<AnswerRow> read(Place place) {
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
