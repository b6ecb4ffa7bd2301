package org.lexgap.importers;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.function.IntFunction;
import org.apache.poi.ss.util.CellReference;
import org.jspecify.annotations.Nullable;
import org.lexgap.core.summary.Place;
import org.xml.sax.Attributes;
import org.xml.sax.SAXException;
import org.xml.sax.helpers.DefaultHandler;

/** Reads one sheet row by row. */
final class SheetHandler extends DefaultHandler {

  private final String sheet;
  private final CellValues values;
  private final TableBuilder table;

  private final List<String> texts = new ArrayList<>();
  private final StringBuilder stored = new StringBuilder();
  private final CellText inline = new CellText();
  private int row;
  private int column;
  private String type = "";
  private int style;
  private boolean inValue;
  private boolean isFormula;

  SheetHandler(String sheet, CellValues values, TableBuilder table) {
    this.sheet = sheet;
    this.values = values;
    this.table = table;
  }

  @Override
  public void startElement(String uri, String name, String qualified, Attributes attributes) {
    switch (name) {
      case "row" -> startRow(attributes);
      case "c" -> startCell(attributes);
      case "v" -> inValue = true;
      case "f" -> isFormula = true;
      case "mergeCell" -> table.merged().add(String.valueOf(attributes.getValue("ref")));
      case "col" -> hideColumns(attributes);
      default -> inline.start(name);
    }
  }

  @Override
  public void endElement(String uri, String name, String qualified) throws SAXException {
    switch (name) {
      case "row" -> endRow();
      case "c" -> endCell();
      case "v" -> inValue = false;
      default -> inline.end(name);
    }
  }

  @Override
  public void characters(char[] characters, int start, int length) {
    if (inValue) {
      CellText.append(stored, characters, start, length);
    } else {
      inline.add(characters, start, length);
    }
  }

  /** Rows and cells may leave out where they stand; then they follow the one before. */
  private void startRow(Attributes attributes) {
    String number = attributes.getValue("r");
    row = number == null ? row + 1 : Integer.parseInt(number);
    column = -1;
    texts.clear();
    if (isTrue(attributes.getValue("hidden"))) {
      table.hideRow(row);
    }
  }

  private void hideColumns(Attributes attributes) {
    if (isTrue(attributes.getValue("hidden"))) {
      table.hideColumns(
          Integer.parseInt(attributes.getValue("min")) - 1,
          Integer.parseInt(attributes.getValue("max")) - 1);
    }
  }

  private static boolean isTrue(@Nullable String flag) {
    return "1".equals(flag) || "true".equals(flag);
  }

  private void startCell(Attributes attributes) {
    String reference = attributes.getValue("r");
    column = reference == null ? column + 1 : columnOf(reference);
    type = Objects.requireNonNullElse(attributes.getValue("t"), "n");
    style = styleOf(attributes.getValue("s"));
    stored.setLength(0);
    inline.clear();
    isFormula = false;
  }

  private static int columnOf(String reference) {
    int letters = 0;
    while (letters < reference.length() && Character.isLetter(reference.charAt(letters))) {
      letters++;
    }
    return CellReference.convertColStringToIndex(reference.substring(0, letters));
  }

  private static int styleOf(@Nullable String style) {
    return style == null ? 0 : Integer.parseInt(style);
  }

  private void endCell() {
    String text =
        type.equals("inlineStr") ? inline.text() : values.text(type, style, stored.toString());
    boolean lacksResult = isFormula && stored.length() == 0 && !type.equals("str");
    put(lacksResult ? FormulaResults.NOT_STORED : text);
  }

  /** All columns beyond the limit share one place: it is enough to know that there are some. */
  private void put(String text) {
    int index = Math.min(column, Limits.COLUMNS);
    while (texts.size() <= index) {
      texts.add("");
    }
    if (!text.isEmpty()) {
      texts.set(index, text);
    }
  }

  private void endRow() throws EnoughRead {
    int number = row;
    String name = sheet;
    IntFunction<Place> places = index -> place(name, index, number);
    if (!table.add(number, texts, places)) {
      throw new EnoughRead();
    }
  }

  private static Place place(String sheet, int column, int row) {
    return new Place.Cell(sheet, CellReference.convertNumToColString(column), row);
  }

  /** Ends the parsing of a sheet that is longer than the limit. */
  static final class EnoughRead extends SAXException {
    private static final long serialVersionUID = 1L;
  }
}
