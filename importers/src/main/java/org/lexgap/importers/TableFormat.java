package org.lexgap.importers;

import java.io.IOException;
import java.nio.file.Path;

/** A file format that consists of tables. Knows nothing of headings or answers. */
interface TableFormat {

  /** Whether a file with this name and these first bytes is in the format. */
  boolean accepts(String fileName, byte[] start);

  /** The largest file in bytes that is opened. */
  default long largestFile() {
    return Limits.FILE_BYTES;
  }

  /**
   * Opens a file.
   *
   * @throws Unreadable if the content is not what the format asks for
   * @throws IOException if the file cannot be read from disk
   */
  TableSource open(Path file) throws IOException, Unreadable;
}
