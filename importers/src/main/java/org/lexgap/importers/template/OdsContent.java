package org.lexgap.importers.template;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import javax.xml.stream.XMLStreamException;
import org.jspecify.annotations.Nullable;

/** The sheets of an OpenDocument spreadsheet. */
final class OdsContent {

  private final PlannedBook book;
  private final OdsXml xml;
  private final OdsStyles styles;
  private final OdsChoices choices;

  OdsContent(PlannedBook book) throws XMLStreamException {
    this.book = book;
    this.xml = new OdsXml("office:document-content");
    this.styles = new OdsStyles(xml);
    this.choices = new OdsChoices(book);
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
    if (!sheet.rows().isEmpty()) {
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

  private void write(List<PlannedCell> cells, List<Integer> widths) throws XMLStreamException {
    xml.start("table:table-row", "table:style-name", OdsStyles.row(RowHeights.of(cells, widths)));
    for (PlannedCell cell : cells) {
      write(cell);
    }
    if (cells.isEmpty()) {
      xml.empty("table:table-cell");
    }
    xml.end();
  }

  private void write(PlannedCell cell) throws XMLStreamException {
    List<String> attributes =
        new ArrayList<>(List.of("table:style-name", OdsStyles.cell(cell.look())));
    Choice choice = cell.choice();
    if (choice != null && !choice.isEmpty()) {
      attributes.addAll(List.of("table:content-validation-name", choices.name(choice)));
    }
    String shown = shown(cell.content());
    attributes.addAll(value(cell.content()));
    xml.start("table:table-cell", attributes.toArray(String[]::new));
    if (!shown.isEmpty()) {
      xml.paragraphs(shown);
    }
    xml.end();
  }

  private static List<String> value(Content content) {
    if (content instanceof Content.Number number) {
      return List.of("office:value-type", "float", "office:value", plain(number));
    }
    if (content instanceof Content.Text text && text.text().isEmpty()) {
      return List.of();
    }
    String formula = formula(content);
    return formula == null
        ? List.of("office:value-type", "string")
        : List.of(
            "table:formula",
            formula,
            "office:value-type",
            "string",
            "office:string-value",
            shown(content));
  }

  private static @Nullable String formula(Content content) {
    if (content instanceof Content.Same same) {
      return "of:=" + OdsRanges.reference(same.cell());
    }
    if (content instanceof Content.Progress progress) {
      String fields = OdsRanges.reference(progress.fields());
      String answers = OdsRanges.reference(progress.answers());
      return "of:=ROUND(SUMPRODUCT((%s<>\"\")/(COUNTIFS(%s;%s;%s;\"<>\")+(%s=\"\")));0)&\"%s\""
          .formatted(answers, fields, fields, answers, answers, progress.suffix());
    }
    return null;
  }

  private static String shown(Content content) {
    if (content instanceof Content.Text text) {
      return text.text();
    }
    if (content instanceof Content.Number number) {
      return plain(number);
    }
    if (content instanceof Content.Progress progress) {
      return progress.answered() + progress.suffix();
    }
    return content instanceof Content.Same same ? same.now() : "";
  }

  private static String plain(Content.Number number) {
    double value = number.value();
    return value == Math.rint(value) && Math.abs(value) < 1e15
        ? String.valueOf((long) value)
        : String.valueOf(value);
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
