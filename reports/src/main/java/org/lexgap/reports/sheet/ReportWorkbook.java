package org.lexgap.reports.sheet;

import java.io.IOException;
import java.io.OutputStream;
import java.time.Instant;
import java.util.List;

/**
 * A workbook of a report as data. What it is written to holds no formula, link, macro or author,
 * and the same workbook gives the same bytes.
 *
 * <ul>
 *   <li>Texts that begin with {@code = + - @}, a tab or a line end get an apostrophe before them.
 *   <li>Control characters become U+FFFD, direction overrides are taken out.
 *   <li>Longer texts than a cell can hold are cut and end in the mark of a cut.
 * </ul>
 *
 * @param title the title of the document
 * @param language the BCP 47 tag of its language
 * @param rightToLeft whether that language runs from right to left
 * @param time the time that its properties show
 * @param cutMark how a text ends that was cut, such as {@code … [cut]}
 * @param sheets the sheets in order; at least one
 */
public record ReportWorkbook(
    String title,
    String language,
    boolean rightToLeft,
    Instant time,
    String cutMark,
    List<Sheet> sheets) {

  public ReportWorkbook {
    sheets = List.copyOf(sheets);
    if (sheets.isEmpty()) {
      throw new IllegalArgumentException("A workbook without sheets cannot be opened. Add one.");
    }
  }

  /**
   * Writes the workbook. The stream stays open.
   *
   * @param out the stream
   * @throws IOException if the stream cannot be written to
   */
  public void write(OutputStream out) throws IOException {
    new WorkbookFile(this).write(out);
  }
}
