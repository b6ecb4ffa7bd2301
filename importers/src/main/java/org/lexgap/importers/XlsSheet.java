package org.lexgap.importers;

import java.util.ArrayList;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.IntFunction;
import org.apache.poi.hssf.record.BoolErrRecord;
import org.apache.poi.hssf.record.CellRecord;
import org.apache.poi.hssf.record.ColumnInfoRecord;
import org.apache.poi.hssf.record.FormulaRecord;
import org.apache.poi.hssf.record.LabelRecord;
import org.apache.poi.hssf.record.LabelSSTRecord;
import org.apache.poi.hssf.record.MergeCellsRecord;
import org.apache.poi.hssf.record.NumberRecord;
import org.apache.poi.hssf.record.Record;
import org.apache.poi.hssf.record.RowRecord;
import org.apache.poi.hssf.record.StringRecord;
import org.apache.poi.ss.usermodel.FormulaError;
import org.apache.poi.ss.util.CellReference;
import org.lexgap.core.summary.Place;

/** Reads the records of one sheet; a row is complete when the next one begins. */
final class XlsSheet {

  private final String name;
  private final TableBuilder table;
  private final XlsWorkbook workbook;
  private final SortedMap<Integer, String> cells = new TreeMap<>();
  private int row = -1;
  private int columnOfFormula;
  private boolean isFull;

  XlsSheet(String name, TableBuilder table, XlsWorkbook workbook) {
    this.name = name;
    this.table = table;
    this.workbook = workbook;
  }

  String name() {
    return name;
  }

  /** Reads a record; false if no further one is wanted. */
  boolean read(Record record) {
    if (record instanceof CellRecord cell) {
      put(cell.getRow(), cell.getColumn(), text(cell));
    } else if (record instanceof LabelRecord label) {
      put(label.getRow(), label.getColumn(), label.getValue());
    } else if (record instanceof StringRecord result) {
      put(row, columnOfFormula, result.getString());
    } else {
      layout(record);
    }
    return !isFull;
  }

  private void layout(Record record) {
    if (record instanceof RowRecord hidden && hidden.getZeroHeight()) {
      table.hideRow(hidden.getRowNumber() + 1);
    } else if (record instanceof ColumnInfoRecord columns && columns.getHidden()) {
      table.hideColumns(columns.getFirstColumn(), columns.getLastColumn());
    } else if (record instanceof MergeCellsRecord merged) {
      for (short i = 0; i < merged.getNumAreas(); i++) {
        table.merged().add(merged.getAreaAt(i));
      }
    }
  }

  private String text(CellRecord cell) {
    if (cell instanceof LabelSSTRecord text) {
      return workbook.text(text.getSSTIndex());
    }
    if (cell instanceof NumberRecord number) {
      return number(number.getValue(), cell);
    }
    if (cell instanceof BoolErrRecord flag) {
      return flag.isBoolean() ? truth(flag.getBooleanValue()) : error(flag.getErrorValue());
    }
    return cell instanceof FormulaRecord formula ? result(formula) : "";
  }

  private String result(FormulaRecord formula) {
    columnOfFormula = formula.getColumn();
    return switch (formula.getCachedResultTypeEnum()) {
      case BOOLEAN -> truth(formula.getCachedBooleanValue());
      case ERROR -> error((byte) formula.getCachedErrorValue());
      case NUMERIC -> number(formula.getValue(), formula);
      // The text comes with the next record.
      default -> "";
    };
  }

  private String number(double number, CellRecord cell) {
    return CellValues.number(
        number, workbook.isDate(cell.getXFIndex()), workbook.countsDatesFrom1904());
  }

  private static String truth(boolean value) {
    return value ? "TRUE" : "FALSE";
  }

  private static String error(byte code) {
    return FormulaError.isValidCode(code) ? FormulaError.forInt(code).getString() : "#VALUE!";
  }

  private void put(int toRow, int column, String text) {
    if (toRow != row) {
      endRow();
      row = toRow;
    }
    cells.put(column, text);
  }

  /** Hands over the row that is complete. */
  void endRow() {
    if (cells.isEmpty() || isFull) {
      return;
    }
    List<String> texts = new ArrayList<>();
    cells.forEach(
        (column, text) -> {
          while (texts.size() < column) {
            texts.add("");
          }
          texts.add(text);
        });
    cells.clear();
    int number = row + 1;
    String sheet = name;
    IntFunction<Place> places =
        index -> new Place.Cell(sheet, CellReference.convertNumToColString(index), number);
    isFull = !table.add(number, texts, places);
  }
}
