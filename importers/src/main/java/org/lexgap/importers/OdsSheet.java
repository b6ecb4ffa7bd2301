package org.lexgap.importers;

import java.util.ArrayList;
import java.util.List;
import java.util.function.IntFunction;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.ss.util.CellReference;
import org.lexgap.core.summary.Place;
import org.xml.sax.Attributes;

/** One sheet of an OpenDocument spreadsheet while it is read. */
final class OdsSheet {

  static final OdsSheet NONE =
      new OdsSheet(
          "", new TableBuilder(new Place.Whole(""), new ProblemLog(), new ContentBudget()));

  private static final String TABLE = "urn:oasis:names:tc:opendocument:xmlns:table:1.0";

  private final String name;
  private final TableBuilder table;
  private final List<String> texts = new ArrayList<>();
  private final OdsCell cell = new OdsCell();
  private int column;
  private int row = 1;
  private int columnsRead;
  private int rowRepeats = 1;
  private int cellRepeats = 1;
  private boolean isFull;

  OdsSheet(String name, TableBuilder table) {
    this.name = name;
    this.table = table;
  }

  String name() {
    return name;
  }

  Table build() {
    return table.build();
  }

  void column(Attributes attributes) {
    int count = number(attributes, "number-columns-repeated");
    if (isHidden(attributes)) {
      table.hideColumns(columnsRead, columnsRead + count - 1);
    }
    columnsRead = Math.min(columnsRead + count, Limits.COLUMNS + 1);
  }

  void startRow(Attributes attributes) {
    texts.clear();
    column = 0;
    rowRepeats = number(attributes, "number-rows-repeated");
    if (isHidden(attributes)) {
      for (int i = 0; i < Math.min(rowRepeats, Limits.ROWS); i++) {
        table.hideRow(row + i);
      }
    }
  }

  void startCell(Attributes attributes) {
    startCoveredCell(attributes);
    int lastRow = row - 1 + number(attributes, "number-rows-spanned") - 1;
    int lastColumn = column + number(attributes, "number-columns-spanned") - 1;
    if (lastRow > row - 1 || lastColumn > column) {
      table.merged().add(new CellRangeAddress(row - 1, lastRow, column, lastColumn));
    }
  }

  void startCoveredCell(Attributes attributes) {
    cellRepeats = number(attributes, "number-columns-repeated");
    cell.start(attributes);
  }

  void startText(String element, Attributes attributes) {
    cell.startText(element, attributes);
  }

  void endText(String element) {
    cell.endText(element);
  }

  void characters(char[] characters, int start, int length) {
    cell.characters(characters, start, length);
  }

  void endCell() {
    String text = cell.end();
    for (int i = 0; i < cellRepeats && column + i <= Limits.COLUMNS; i++) {
      texts.add(text);
    }
    column = Math.min(column + cellRepeats, Limits.COLUMNS + 1);
  }

  /** A row that stands for many is added once for each, until the limit of rows is reached. */
  void endRow() {
    boolean isEmpty = texts.stream().allMatch(String::isBlank);
    for (int i = 0; i < rowRepeats && !isEmpty && !isFull; i++) {
      int number = row + i;
      String sheet = name;
      IntFunction<Place> places =
          index -> new Place.Cell(sheet, CellReference.convertNumToColString(index), number);
      isFull = !table.add(number, texts, places);
    }
    row += rowRepeats;
  }

  private static boolean isHidden(Attributes attributes) {
    String visibility = attributes.getValue(TABLE, "visibility");
    return "collapse".equals(visibility) || "filter".equals(visibility);
  }

  /** How often or how far; a number that makes no sense counts as one. */
  private static int number(Attributes attributes, String attribute) {
    String value = attributes.getValue(TABLE, attribute);
    return value != null && value.matches("[1-9]\\d{0,6}") ? Integer.parseInt(value) : 1;
  }
}
