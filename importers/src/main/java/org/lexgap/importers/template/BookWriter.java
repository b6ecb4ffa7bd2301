package org.lexgap.importers.template;

import java.io.IOException;
import java.io.OutputStream;

/** Writes a planned workbook in one format. */
interface BookWriter {

  /**
   * Writes the workbook. The stream stays open; the same plan gives the same bytes.
   *
   * @throws IOException if the stream cannot be written
   */
  void write(PlannedBook book, OutputStream out) throws IOException;
}
