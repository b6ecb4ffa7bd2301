package org.lexgap.core.spi;

import java.io.IOException;
import java.io.OutputStream;

/**
 * Writes one kind of report in one format. The same report gives the same bytes. Implementations
 * are stateless.
 *
 * @param <R> the report model
 */
public interface ReportWriter<R> {

  /**
   * The format's name on the command line, which is also the file ending.
   *
   * @return the name, such as {@code html}
   */
  String name();

  /**
   * Writes a report. The stream stays open.
   *
   * @param report the report
   * @param out where it goes
   * @throws IOException if the stream cannot be written
   */
  void write(R report, OutputStream out) throws IOException;
}
