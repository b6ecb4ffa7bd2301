package org.lexgap.importers;

import java.io.Closeable;
import java.io.IOException;
import java.util.List;

/** An open file as tables that are read when asked for. */
interface TableSource extends Closeable {

  /**
   * The names of its tables.
   *
   * @return the sheets in their order; the file's name if it is a single table
   */
  List<String> names();

  /**
   * Reads one table.
   *
   * @param name one of {@link #names}
   * @param log where problems of the format and exceeded limits go
   * @throws Unreadable if nothing of it can be read
   */
  Table read(String name, ProblemLog log) throws Unreadable;

  @Override
  void close() throws IOException;
}
