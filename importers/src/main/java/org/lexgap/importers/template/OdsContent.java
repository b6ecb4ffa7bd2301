package org.lexgap.importers.template;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import javax.xml.stream.XMLStreamException;

/** The sheets of an OpenDocument spreadsheet. */
final class OdsContent {

  private final PlannedBook book;
  private final OdsXml xml;
  private final OdsStyles styles;
  private final OdsChoices choices;
  private final OdsCells cells;

  OdsContent(PlannedBook book) throws XMLStreamException {
    this.book = book;
    this.xml = new OdsXml("office:document-content");
    this.styles = new OdsStyles(xml);
    this.choices = new OdsChoices(book);
    this.cells = new OdsCells(xml, choices);
  }

  String xml() throws XMLStreamException {
    xml.start("office:automatic-styles");
    styles.write(book);
    xml.end();
    xml.start("office:body");
    xml.start("office:spreadsheet");
    // Field names hold dots, which regular expressions would take for any letter.
    xml.empty(
        "table:calculation-settings",
        "table:use-regular-expressions",
        "false",
        "table:use-wildcards",
        "true");
    choices.write(xml);
    for (PlannedSheet sheet : book.sheets()) {
      write(sheet);
    }
    writeNames();
    writeFilters();
    return xml.finish();
  }

  private void write(PlannedSheet sheet) throws XMLStreamException {
    List<String> attributes =
        new ArrayList<>(
            List.of(
                "table:name",
                sheet.name(),
                "table:style-name",
                sheet.hidden() ? OdsStyles.HIDDEN : OdsStyles.SHOWN,
                "table:protected",
                "true"));
    if (!sheet.rows().isEmpty() && !sheet.hidden()) {
      attributes.addAll(List.of("table:print-ranges", OdsRanges.address(sheet.printed())));
    }
    xml.start("table:table", attributes.toArray(String[]::new));
    xml.empty(
        "loext:table-protection",
        "loext:select-protected-cells",
        "true",
        "loext:select-unprotected-cells",
        "true");
    for (int width : sheet.widths()) {
      xml.empty("table:table-column", "table:style-name", OdsStyles.column(width));
    }
    for (int i = 0; i < sheet.rows().size(); i++) {
      boolean isHeading = sheet.filter() != null && i == sheet.headRows() - 1;
      if (isHeading) {
        xml.start("table:table-header-rows");
      }
      write(sheet.rows().get(i), sheet.widths());
      if (isHeading) {
        xml.end();
      }
    }
    xml.end();
  }

  private void write(List<PlannedCell> row, List<Integer> widths) throws XMLStreamException {
    xml.start("table:table-row", "table:style-name", OdsStyles.row(row, widths));
    for (PlannedCell cell : row) {
      cells.write(cell);
    }
    if (row.isEmpty()) {
      xml.empty("table:table-cell");
    }
    xml.end();
  }

  private void writeNames() throws XMLStreamException {
    xml.start("table:named-expressions");
    for (Map.Entry<String, Area> list : book.lists().entrySet()) {
      xml.empty(
          "table:named-range",
          "table:name",
          list.getKey(),
          "table:base-cell-address",
          OdsRanges.cell(list.getValue()),
          "table:cell-range-address",
          OdsRanges.address(list.getValue()));
    }
    xml.end();
  }

  private void writeFilters() throws XMLStreamException {
    xml.start("table:database-ranges");
    int number = 0;
    for (PlannedSheet sheet : book.sheets()) {
      Area filter = sheet.filter();
      if (filter != null) {
        xml.empty(
            "table:database-range",
            "table:name",
            "__Anonymous_Sheet_DB__" + number++,
            "table:target-range-address",
            OdsRanges.address(filter),
            "table:display-filter-buttons",
            "true");
      }
    }
    xml.end();
  }
}
