package org.lexgap.reports;

import de.siegmar.fastcsv.writer.CsvWriter;
import de.siegmar.fastcsv.writer.LineDelimiter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.lexgap.core.text.FormulaGuard;

/**
 * Writes CSV in UTF-8, with line feeds on every machine. No cell runs as a formula in a spreadsheet
 * program.
 */
public final class CsvOut implements AutoCloseable {

  private final OutputStreamWriter text;
  private final CsvWriter csv;

  private CsvOut(OutputStreamWriter text) {
    this.text = text;
    this.csv = CsvWriter.builder().lineDelimiter(LineDelimiter.LF).build(text);
  }

  /**
   * Writes to a stream, which stays open.
   *
   * @param out the stream
   * @return a writer to be closed
   */
  public static CsvOut to(OutputStream out) {
    return new CsvOut(new OutputStreamWriter(out, StandardCharsets.UTF_8));
  }

  /**
   * Writes a row.
   *
   * @param cells its texts
   * @throws UncheckedIOException if the stream cannot be written to
   */
  public void row(List<String> cells) {
    csv.writeRecord(cells.stream().map(UserText::whole).map(FormulaGuard::guard).toList());
  }

  /**
   * Hands over what was written.
   *
   * @throws UncheckedIOException if the stream cannot be written to
   */
  @Override
  public void close() {
    try {
      csv.flush();
      text.flush();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
