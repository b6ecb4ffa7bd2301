package org.lexgap.reports.matrix;

import java.io.IOException;
import java.io.OutputStream;

/** Writes the table as a Word document whose tables can be copied into another one. */
final class ComparisonDocx implements ComparisonFormat {

  @Override
  public String name() {
    return "docx";
  }

  @Override
  public void write(ComparisonTable table, OutputStream out) throws IOException {
    new DocumentAuthor(table).document().write(out);
  }
}
