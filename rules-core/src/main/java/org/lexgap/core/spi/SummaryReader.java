package org.lexgap.core.spi;

import java.io.IOException;
import java.nio.file.Path;
import org.lexgap.core.catalogue.Vocabulary;
import org.lexgap.core.summary.ImportResult;

/**
 * Reads one file format. Providers are found through {@link java.util.ServiceLoader}, after the
 * built-in readers. Implementations are stateless.
 */
public interface SummaryReader {

  /**
   * Whether this reader takes a file.
   *
   * @param fileName the file's name without its folder
   * @param start the first bytes of the file, at most 4096
   * @return true if it does
   */
  boolean accepts(String fileName, byte[] start);

  /**
   * Reads a file. Nothing in the file may cause an exception: what cannot be read is a problem of
   * the result.
   *
   * @param file the file
   * @param vocabulary the questions
   * @return what could be read, with every problem found
   * @throws IOException if the file itself cannot be opened or read from disk
   */
  ImportResult read(Path file, Vocabulary vocabulary) throws IOException;
}
