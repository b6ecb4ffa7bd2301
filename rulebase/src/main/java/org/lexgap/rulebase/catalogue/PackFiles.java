package org.lexgap.rulebase.catalogue;

import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.lexgap.core.spi.RulePack;

/** Takes in the files of a pack. What cannot be read becomes a mistake. */
public final class PackFiles {

  private static final int MOST_FILES = 500;
  private static final int MOST_BYTES = 2_000_000;

  private final RulePack pack;
  private final List<Mistake> mistakes;

  /**
   * The files of a pack.
   *
   * @param pack the pack
   * @param mistakes where is added what cannot be read
   */
  public PackFiles(RulePack pack, List<Mistake> mistakes) {
    this.pack = pack;
    this.mistakes = mistakes;
  }

  /**
   * The catalogue files.
   *
   * @return those that can be read, the manifest first
   */
  public List<YamlFile> read() {
    return read(names());
  }

  /**
   * Some files.
   *
   * @param names names that the pack understands
   * @return those that can be read
   */
  public List<YamlFile> read(List<String> names) {
    List<YamlFile> files = new ArrayList<>();
    for (String name : names) {
      YamlFile file = taken(name);
      if (file != null) {
        files.add(name.equals(RulePack.MANIFEST) ? 0 : files.size(), file);
      }
    }
    return files;
  }

  private List<String> names() {
    try {
      List<String> names = pack.files();
      if (names.size() > MOST_FILES) {
        wrong(
            RulePack.MANIFEST,
            "The pack has (%d) files. Put its elements into at most %d."
                .formatted(names.size(), MOST_FILES));
        return List.of();
      }
      if (!names.contains(RulePack.MANIFEST)) {
        wrong(
            RulePack.MANIFEST,
            "The file is missing. It says what the pack is: pack, name, version, publisher,"
                + " contact, prefix, rulebase.");
      }
      return names;
    } catch (IOException e) {
      wrong(RulePack.MANIFEST, String.valueOf(e.getMessage()));
      return List.of();
    }
  }

  private @Nullable YamlFile taken(String name) {
    try (InputStream in = pack.open(name)) {
      byte[] content = in.readNBytes(MOST_BYTES + 1);
      if (content.length <= MOST_BYTES) {
        return new YamlFile(pack.name() + "/" + name, content);
      }
      wrong(name, "The file has more than (%d) bytes. Divide it.".formatted(MOST_BYTES));
    } catch (IOException e) {
      wrong(name, "The file cannot be read: %s".formatted(e.getMessage()));
    }
    return null;
  }

  private void wrong(String file, String message) {
    mistakes.add(new Mistake(pack.name() + "/" + file, 1, message));
  }
}
