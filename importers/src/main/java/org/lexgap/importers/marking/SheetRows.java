package org.lexgap.importers.marking;

import java.util.HashMap;
import java.util.Map;
import java.util.NavigableMap;
import java.util.TreeMap;
import org.apache.poi.ss.util.CellAddress;
import org.w3c.dom.Element;

/**
 * Finds and adds the cells of a sheet. A row or cell without a number of its own stands behind the
 * one before it.
 */
final class SheetRows {

  private static final int COLUMN_WIDTHS_FROM = 1;

  private final Element sheet;
  private final Element data;
  private final NavigableMap<Integer, Element> rows = new TreeMap<>();
  private final Map<Integer, NavigableMap<Integer, Element>> cells = new HashMap<>();

  SheetRows(Element sheet, Element data) {
    this.sheet = sheet;
    this.data = data;
    int next = 0;
    for (Element row : PartXml.children(data, "row")) {
      String number = row.getAttribute("r");
      next = number.isEmpty() ? next : Integer.parseInt(number) - 1;
      rows.put(next++, row);
    }
  }

  /** The cell, which is added if need be. */
  Element cell(CellAddress address) {
    Element row = rows.computeIfAbsent(address.getRow(), this::addRow);
    NavigableMap<Integer, Element> known =
        cells.computeIfAbsent(address.getRow(), number -> cellsOf(row));
    return known.computeIfAbsent(address.getColumn(), column -> add(row, known, address));
  }

  private static NavigableMap<Integer, Element> cellsOf(Element row) {
    NavigableMap<Integer, Element> cells = new TreeMap<>();
    int next = 0;
    for (Element cell : PartXml.children(row, "c")) {
      String reference = cell.getAttribute("r");
      next = reference.isEmpty() ? next : new CellAddress(reference).getColumn();
      cells.put(next++, cell);
    }
    return cells;
  }

  private Element addRow(int number) {
    Element row = PartXml.create(data, "row");
    row.setAttribute("r", Integer.toString(number + 1));
    var after = rows.higherEntry(number);
    data.insertBefore(row, after == null ? null : after.getValue());
    return row;
  }

  private static Element add(
      Element row, NavigableMap<Integer, Element> known, CellAddress address) {
    Element cell = PartXml.create(row, "c");
    cell.setAttribute("r", address.formatAsString());
    var after = known.higherEntry(address.getColumn());
    // Behind the cells a row may hold extensions.
    row.insertBefore(
        cell, after == null ? PartXml.child(row, "extLst").orElse(null) : after.getValue());
    return cell;
  }

  /** The number of the style that a cell is shown with: its own, its row's or its column's. */
  int style(Element cell, CellAddress address) {
    if (cell.hasAttribute("s")) {
      return number(cell, "s");
    }
    Element row = (Element) cell.getParentNode();
    boolean isNew = !cell.hasChildNodes();
    if (isNew && row.hasAttribute("s") && !row.getAttribute("customFormat").equals("0")) {
      return number(row, "s");
    }
    return isNew ? columnStyle(address.getColumn() + COLUMN_WIDTHS_FROM) : 0;
  }

  private int columnStyle(int column) {
    return PartXml.child(sheet, "cols").stream()
        .flatMap(columns -> PartXml.children(columns, "col").stream())
        .filter(it -> number(it, "min") <= column && column <= number(it, "max"))
        .filter(it -> it.hasAttribute("style"))
        .map(it -> number(it, "style"))
        .findFirst()
        .orElse(0);
  }

  private static int number(Element element, String attribute) {
    return Integer.parseInt(element.getAttribute(attribute));
  }
}
