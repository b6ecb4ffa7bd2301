package org.lexgap.importers;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.lexgap.core.summary.Place;
import org.lexgap.core.summary.Problem;
import org.xml.sax.Attributes;
import org.xml.sax.SAXException;
import org.xml.sax.helpers.DefaultHandler;

/** Reads the sheets of an OpenDocument spreadsheet from the events of its content. */
final class OdsHandler extends DefaultHandler {

  private static final String TABLE = "urn:oasis:names:tc:opendocument:xmlns:table:1.0";
  private static final String TEXT = "urn:oasis:names:tc:opendocument:xmlns:text:1.0";

  private final Map<String, Table> tables = new LinkedHashMap<>();
  private final Map<String, List<Problem>> problems = new LinkedHashMap<>();
  private final ContentBudget budget = new ContentBudget();
  private OdsSheet sheet = OdsSheet.NONE;
  private ProblemLog log = new ProblemLog();
  private boolean inTable;
  private int foreign;

  /** The names of the sheets in their order. */
  List<String> names() {
    return new ArrayList<>(tables.keySet());
  }

  Map<String, Table> tables() {
    return tables;
  }

  Map<String, List<Problem>> problems() {
    return problems;
  }

  @Override
  public void startElement(String uri, String name, String qualified, Attributes attributes)
      throws SAXException {
    if (foreign > 0) {
      foreign++;
    } else if (uri.equals(TABLE) && name.equals("table") && !inTable) {
      startTable(attributes);
    } else if (inTable && uri.equals(TABLE)) {
      startPart(name, attributes);
    } else if (inTable && uri.equals(TEXT)) {
      sheet.startText(name, attributes);
    } else if (inTable) {
      // Comments and drawings hold text that is not in the cell.
      foreign = 1;
    }
  }

  @Override
  public void endElement(String uri, String name, String qualified) throws SAXException {
    if (foreign > 0) {
      foreign--;
    } else if (inTable && uri.equals(TABLE)) {
      endPart(name);
    } else if (inTable && uri.equals(TEXT)) {
      sheet.endText(name);
    }
  }

  @Override
  public void characters(char[] characters, int start, int length) {
    if (inTable && foreign == 0) {
      sheet.characters(characters, start, length);
    }
  }

  private void startTable(Attributes attributes) throws SAXException {
    String name = String.valueOf(attributes.getValue(TABLE, "name"));
    if (tables.size() == Limits.SHEETS) {
      throw new EnoughRead();
    }
    inTable = true;
    log = new ProblemLog();
    sheet = new OdsSheet(name, new TableBuilder(new Place.Whole(name), log, budget));
  }

  private void startPart(String name, Attributes attributes) {
    switch (name) {
      case "table-column" -> sheet.column(attributes);
      case "table-row" -> sheet.startRow(attributes);
      case "table-cell" -> sheet.startCell(attributes);
      case "covered-table-cell" -> sheet.startCoveredCell(attributes);
      case "table-header-rows", "table-rows", "table-row-group", "table-header-columns" -> {
        // They only gather rows and columns.
      }
      case "table-columns", "table-column-group" -> {
        // As above.
      }
      default -> foreign = 1;
    }
  }

  private void endPart(String name) throws SAXException {
    switch (name) {
      case "table-cell", "covered-table-cell" -> sheet.endCell();
      case "table-row" -> sheet.endRow();
      case "table" -> endTable();
      default -> {
        // As in startPart.
      }
    }
  }

  private void endTable() {
    inTable = false;
    if (tables.putIfAbsent(sheet.name(), sheet.build()) == null) {
      problems.put(sheet.name(), log.inReadingOrder());
    }
  }

  /** Ends the parsing of a file that has more sheets than are looked at. */
  static final class EnoughRead extends SAXException {
    private static final long serialVersionUID = 1L;
  }
}
