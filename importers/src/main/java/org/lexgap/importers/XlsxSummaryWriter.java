package org.lexgap.importers;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.util.Date;
import java.util.List;
import java.util.Optional;
import org.apache.poi.ooxml.POIXMLProperties.CoreProperties;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.lexgap.core.summary.StatuteSummary;
import org.lexgap.importers.office.FixedZip;

/** Writes the long table as a workbook. */
final class XlsxSummaryWriter implements SummaryWriter {

  private static final String AUTHOR = "LexGap";

  private final List<String> readMe;
  private final List<ListSheet> lists;

  XlsxSummaryWriter(List<String> readMe, List<ListSheet> lists) {
    this.readMe = List.copyOf(readMe);
    this.lists = List.copyOf(lists);
  }

  @Override
  public void write(StatuteSummary summary, OutputStream out) throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    // The streaming workbook of POI would put the draft into a temporary file.
    try (XSSFWorkbook workbook = new XSSFWorkbook()) {
      anonymise(workbook.getProperties().getCoreProperties());
      WorkbookStyles styles = new WorkbookStyles(workbook);
      if (!readMe.isEmpty()) {
        ReadMeSheet.write(workbook, styles, readMe);
      }
      AnswersSheet.write(workbook, styles, summary.answers());
      lists.forEach(list -> ListSheetLayout.write(workbook, styles, list));
      workbook.write(bytes);
    }
    FixedZip.rewrite(bytes.toByteArray(), out);
    out.flush();
  }

  /** Neither the clock nor the user's name goes into the file. */
  private static void anonymise(CoreProperties properties) {
    Optional<Date> noTime = Optional.of(Date.from(FixedZip.TIME_OF_PROPERTIES));
    properties.setCreator(AUTHOR);
    properties.setLastModifiedByUser(AUTHOR);
    properties.setCreated(noTime);
    properties.setModified(noTime);
  }
}
