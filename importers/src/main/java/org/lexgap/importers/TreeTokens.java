package org.lexgap.importers;

import java.io.Closeable;
import java.io.IOException;

/** The pieces of a JSON or YAML document, one after the other; nothing is kept. */
interface TreeTokens extends Closeable {

  /**
   * The next piece.
   *
   * @throws Unreadable if the document breaks its language or a limit
   */
  TreeToken next() throws Unreadable;

  @Override
  void close() throws IOException;
}
