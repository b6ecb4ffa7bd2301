package org.lexgap.importers.template;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import javax.xml.stream.XMLStreamException;

/** The styles of an OpenDocument spreadsheet. */
final class OdsStyles {

  static final String SHOWN = "shown";
  static final String HIDDEN = "hidden";

  private static final String TEXT = "text";
  private static final double MILLIMETRES_OF_LETTER = 1.9;

  private final OdsXml xml;

  OdsStyles(OdsXml xml) {
    this.xml = xml;
  }

  /** The name of the style of a column. */
  static String column(int width) {
    return "column" + width;
  }

  /** The name of the style of a row. */
  static String row(List<PlannedCell> cells, List<Integer> widths) {
    return row(Math.round(RowHeights.of(cells, widths)), isFixed(cells));
  }

  private static String row(long height, boolean fixed) {
    return (fixed ? "item" : "row") + height;
  }

  /** LibreOffice forgets the indent of an item when it fits a height; nothing else grows there. */
  private static boolean isFixed(List<PlannedCell> cells) {
    return cells.stream().anyMatch(cell -> cell.look() == Look.ITEM);
  }

  /** The name of the style of a cell. */
  static String cell(Look look) {
    return look.name().toLowerCase(Locale.ROOT);
  }

  /** Everything that the sheets use. */
  void write(PlannedBook book) throws XMLStreamException {
    xml.start("number:text-style", "style:name", TEXT);
    xml.empty("number:text-content");
    xml.end();
    Set<Integer> widths = new TreeSet<>();
    Set<Long> heights = new TreeSet<>();
    for (PlannedSheet sheet : book.sheets()) {
      widths.addAll(sheet.widths());
      sheet.rows().forEach(row -> heights.add(Math.round(RowHeights.of(row, sheet.widths()))));
    }
    for (int width : widths) {
      start(column(width), "table-column");
      String size = String.format(Locale.ROOT, "%.1fmm", width * MILLIMETRES_OF_LETTER);
      xml.empty("style:table-column-properties", "style:column-width", size);
      xml.end();
    }
    for (long height : heights) {
      writeRow(height, false);
      writeRow(height, true);
    }
    writeTable(SHOWN, true);
    writeTable(HIDDEN, false);
    for (Look look : Look.values()) {
      write(look);
    }
  }

  private void writeRow(long height, boolean fixed) throws XMLStreamException {
    start(row(height, fixed), "table-row");
    // The program may still fit the height to its own fonts, and to what people write.
    xml.empty(
        "style:table-row-properties",
        "style:row-height",
        height + "pt",
        "style:use-optimal-row-height",
        String.valueOf(!fixed));
    xml.end();
  }

  private void writeTable(String name, boolean shown) throws XMLStreamException {
    xml.start(
        "style:style",
        "style:name",
        name,
        "style:family",
        "table",
        "style:master-page-name",
        OdsPage.NAME);
    xml.empty("style:table-properties", "table:display", String.valueOf(shown));
    xml.end();
  }

  private void write(Look look) throws XMLStreamException {
    Style style = look.style();
    List<String> attributes =
        new ArrayList<>(
            List.of(
                "style:name",
                cell(look),
                "style:family",
                "table-cell",
                "style:parent-style-name",
                "Default"));
    if (style.asText()) {
      attributes.addAll(List.of("style:data-style-name", TEXT));
    }
    xml.start("style:style", attributes.toArray(String[]::new));
    xml.empty("style:table-cell-properties", cellProperties(style).toArray(String[]::new));
    xml.empty(
        "style:paragraph-properties",
        "fo:text-align",
        "start",
        "fo:margin-left",
        3 * style.indent() + "mm");
    xml.empty("style:text-properties", textProperties(style).toArray(String[]::new));
    xml.end();
  }

  private static List<String> cellProperties(Style style) {
    List<String> properties =
        new ArrayList<>(
            List.of(
                "style:cell-protect",
                style.input() ? "none" : "protected",
                "style:vertical-align",
                "top",
                "style:text-align-source",
                "fix",
                "fo:wrap-option",
                style.room() == Style.Room.WRAP ? "wrap" : "no-wrap",
                "style:shrink-to-fit",
                String.valueOf(style.room() == Style.Room.SHRINK)));
    if (style.fill() != null) {
      properties.addAll(List.of("fo:background-color", "#" + style.fill()));
    }
    if (style.bordered()) {
      properties.addAll(List.of("fo:border", "0.5pt solid #bfbfbf"));
    }
    return properties;
  }

  private static List<String> textProperties(Style style) {
    return List.of(
        "fo:font-size",
        style.points() + "pt",
        "fo:font-weight",
        style.bold() ? "bold" : "normal",
        "fo:font-style",
        style.italic() ? "italic" : "normal",
        "fo:color",
        "#" + style.colour());
  }

  private void start(String name, String family) throws XMLStreamException {
    xml.start("style:style", "style:name", name, "style:family", family);
  }
}
