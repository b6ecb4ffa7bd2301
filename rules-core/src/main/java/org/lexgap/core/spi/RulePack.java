package org.lexgap.core.spi;

import java.io.IOException;
import java.io.InputStream;
import java.util.List;

/**
 * A ministry's own key elements and checks, as YAML files in the form of the standard catalogue.
 * Their rules are built when the pack is loaded, without a compiler.
 *
 * <p>One of the files is {@code pack.yaml}: it says what the pack is called, who answers for it and
 * what its ids begin with. Whoever implements this may throw {@link IOException}; its message, for
 * people, is then listed among the mistakes of the pack.
 */
public interface RulePack {

  /** The file that says what the pack is. */
  String MANIFEST = "pack.yaml";

  /**
   * The pack's name in messages.
   *
   * @return the name
   */
  String name();

  /**
   * The names of its catalogue files, {@link #MANIFEST} among them.
   *
   * @return names that {@link #open} understands, in a stable order
   * @throws IOException if they cannot be listed
   */
  List<String> files() throws IOException;

  /**
   * Opens one of its files.
   *
   * @param file a name from {@link #files}
   * @return its bytes; the caller closes the stream
   * @throws IOException if it cannot be read
   */
  InputStream open(String file) throws IOException;
}
