package org.lexgap.importers.template;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import javax.xml.stream.XMLStreamException;

/** The drop-downs and hints of an OpenDocument spreadsheet. */
final class OdsChoices {

  private final PlannedBook book;
  private final Map<Choice, String> names = new LinkedHashMap<>();
  private final Map<Choice, String> firstSheets = new LinkedHashMap<>();

  OdsChoices(PlannedBook book) {
    this.book = book;
    for (PlannedSheet sheet : book.sheets()) {
      for (List<PlannedCell> row : sheet.rows()) {
        row.forEach(cell -> add(sheet, cell));
      }
    }
  }

  private void add(PlannedSheet sheet, PlannedCell cell) {
    Choice choice = cell.choice();
    if (choice != null && !choice.isEmpty() && !names.containsKey(choice)) {
      names.put(choice, "choice" + (names.size() + 1));
      firstSheets.put(choice, sheet.name());
    }
  }

  /** The name by which a cell calls its choice. */
  String name(Choice choice) {
    return names.getOrDefault(choice, "");
  }

  void write(OdsXml xml) throws XMLStreamException {
    xml.start("table:content-validations");
    for (Choice choice : names.keySet()) {
      write(choice, xml);
    }
    xml.end();
  }

  private void write(Choice choice, OdsXml xml) throws XMLStreamException {
    List<String> attributes = new ArrayList<>(List.of("table:name", name(choice)));
    Area list = choice.list() == null ? null : book.lists().get(choice.list());
    if (list != null) {
      attributes.addAll(
          List.of(
              "table:condition",
              "of:cell-content-is-in-list(%s)".formatted(OdsRanges.reference(list)),
              "table:display-list",
              "unsorted"));
    }
    String base = OdsRanges.cell(Area.ofColumn(firstSheets.getOrDefault(choice, ""), 0, 0, 0));
    attributes.addAll(List.of("table:allow-empty-cell", "true", "table:base-cell-address", base));
    xml.start("table:content-validation", attributes.toArray(String[]::new));
    if (!choice.prompt().isEmpty()) {
      String title = TemplateTexts.text("prompt.title");
      xml.start("table:help-message", "table:title", title, "table:display", "true");
      xml.paragraphs(choice.prompt());
      xml.end();
    }
    xml.start(
        "table:error-message",
        "table:message-type",
        "stop",
        "table:title",
        TemplateTexts.text("error.title"),
        "table:display",
        String.valueOf(choice.closed()));
    xml.paragraphs(TemplateTexts.text("error.text"));
    xml.end();
    xml.end();
  }
}
