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
 * Writes CSV in UTF-8, the same on every machine. No cell runs as a formula in a spreadsheet
 * program.
 */
public final class CsvOut implements AutoCloseable {

  private static final char MARK = '\uFEFF';

  private final OutputStreamWriter text;
  private final CsvWriter csv;

  private CsvOut(OutputStreamWriter text, LineDelimiter lines) {
    this.text = text;
    this.csv = CsvWriter.builder().lineDelimiter(lines).build(text);
  }

  /**
   * Writes to a stream, which stays open. Lines end with a line feed, as programs like it.
   *
   * @param out the stream
   * @return a writer to be closed
   */
  public static CsvOut to(OutputStream out) {
    return new CsvOut(new OutputStreamWriter(out, StandardCharsets.UTF_8), LineDelimiter.LF);
  }

  /**
   * Writes to a stream, which stays open, what people open with a double click. It begins with the
   * mark of UTF-8, without which Excel takes the bytes for those of an old character set; lines end
   * as RFC 4180 says.
   *
   * @param out the stream
   * @return a writer to be closed
   * @throws UncheckedIOException if the stream cannot be written to
   */
  public static CsvOut forSpreadsheets(OutputStream out) {
    OutputStreamWriter text = new OutputStreamWriter(out, StandardCharsets.UTF_8);
    try {
      text.write(MARK);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return new CsvOut(text, LineDelimiter.CRLF);
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
