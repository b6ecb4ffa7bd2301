package org.lexgap.core.spi;

import java.io.IOException;
import java.io.InputStream;
import java.util.List;

/**
 * A ministry's own key elements and checks, as YAML files in the form of the standard catalogue.
 * Their rules are built when the pack is loaded, without a compiler.
 */
public interface RulePack {

  /**
   * The pack's name in messages and reports.
   *
   * @return the name
   */
  String name();

  /**
   * The names of its catalogue files.
   *
   * @return names that {@link #open} understands, in a stable order
   */
  List<String> files();

  /**
   * Opens one of its files.
   *
   * @param file a name from {@link #files}
   * @return its bytes; the caller closes the stream
   * @throws IOException if it cannot be read
   */
  InputStream open(String file) throws IOException;
}
