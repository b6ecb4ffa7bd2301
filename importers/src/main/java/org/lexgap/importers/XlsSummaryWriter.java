package org.lexgap.importers;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import org.apache.poi.hssf.usermodel.HSSFWorkbook;
import org.lexgap.core.summary.StatuteSummary;

/** Writes the long table as a workbook of the old kind. */
final class XlsSummaryWriter implements SummaryWriter {

  @Override
  public void write(StatuteSummary summary, OutputStream out) throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (HSSFWorkbook workbook = new HSSFWorkbook()) {
      AnswersSheet.write(workbook, new WorkbookStyles(workbook), summary.answers());
      workbook.write(bytes);
    }
    bytes.writeTo(out);
    out.flush();
  }
}
