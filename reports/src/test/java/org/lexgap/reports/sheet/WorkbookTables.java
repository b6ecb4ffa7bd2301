package org.lexgap.reports.sheet;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.apache.poi.ss.usermodel.DataFormatter;
import org.apache.poi.xssf.usermodel.XSSFRow;
import org.apache.poi.xssf.usermodel.XSSFTable;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/** The tables of a workbook, read back. */
public final class WorkbookTables {

  private final XSSFWorkbook workbook;

  private WorkbookTables(XSSFWorkbook workbook) {
    this.workbook = workbook;
  }

  public static WorkbookTables read(byte[] bytes) {
    try {
      return new WorkbookTables(new XSSFWorkbook(new ByteArrayInputStream(bytes)));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  public XSSFWorkbook workbook() {
    return workbook;
  }

  /** The rows of a table, by heading; none if the sheet has no such table. */
  public List<Map<String, String>> rows(String name) {
    XSSFTable table = workbook.getTable(name);
    List<Map<String, String>> rows = new ArrayList<>();
    if (table == null) {
      return rows;
    }
    DataFormatter texts = new DataFormatter(Locale.ROOT);
    for (int r = table.getStartRowIndex() + 1; r <= table.getEndRowIndex(); r++) {
      XSSFRow row = table.getXSSFSheet().getRow(r);
      Map<String, String> cells = new LinkedHashMap<>();
      for (int c = 0; c <= table.getEndColIndex(); c++) {
        cells.put(table.getColumns().get(c).getName(), texts.formatCellValue(row.getCell(c)));
      }
      rows.add(cells);
    }
    return rows;
  }
}
