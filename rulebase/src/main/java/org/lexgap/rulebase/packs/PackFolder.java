package org.lexgap.rulebase.packs;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.DirectoryStream;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.lexgap.core.spi.RulePack;

/**
 * A pack in a folder: {@code pack.yaml}, any other {@code *.yaml} in the form of the catalogue, and
 * cases below {@code cases}.
 *
 * <pre>{@code
 * Rulebase rulebase = Rulebases.with(List.of(PackFolder.at(Path.of("examples/packs/velmora-interior"))));
 * }</pre>
 *
 * <p>A folder may hold anything: what cannot be read is listed among the mistakes of the pack. A
 * link that leads out of the folder is not followed.
 */
public final class PackFolder implements RulePack {

  private static final int MOST_ENTRIES = 5_000;
  private static final String CASES = "cases";

  private final Path folder;

  private PackFolder(Path folder) {
    this.folder = folder;
  }

  /**
   * The pack in a folder. Nothing is read before the pack is loaded.
   *
   * @param folder the folder
   * @return the pack
   */
  public static PackFolder at(Path folder) {
    return new PackFolder(folder);
  }

  /** The name of the folder. */
  @Override
  public String name() {
    return String.valueOf(folder.toAbsolutePath().normalize().getFileName());
  }

  @Override
  public List<String> files() throws IOException {
    requireFolder();
    return yamlIn(folder, "");
  }

  /**
   * The names of its case files, by folder and name.
   *
   * @return names that {@link #open} understands
   * @throws IOException if they cannot be listed; the message is for people
   */
  public List<String> cases() throws IOException {
    Path cases = folder.resolve(CASES);
    return Files.isDirectory(cases) ? yamlIn(cases, CASES + "/") : List.of();
  }

  private void requireFolder() throws IOException {
    if (!Files.isDirectory(folder) || !Files.isReadable(folder)) {
      throw new IOException(
          "The folder (%s) cannot be opened. Name a folder that holds a pack.".formatted(folder));
    }
  }

  private List<String> yamlIn(Path where, String before) throws IOException {
    List<String> names = new ArrayList<>();
    int entries = 0;
    try (DirectoryStream<Path> paths = Files.newDirectoryStream(where)) {
      for (Path path : paths) {
        if (++entries > MOST_ENTRIES) {
          throw new IOException(
              "The folder (%s) holds more than (%d) files. A pack is smaller."
                  .formatted(where, MOST_ENTRIES));
        }
        String name = String.valueOf(path.getFileName());
        if (isYaml(name)) {
          names.add(before + name);
        }
      }
    }
    return names.stream().sorted().toList();
  }

  /** A file that ends in {@code .yml} is listed, so that {@link #open} can say what to do. */
  private static boolean isYaml(String name) {
    return !name.startsWith(".") && (name.endsWith(".yaml") || name.endsWith(".yml"));
  }

  @Override
  public InputStream open(String file) throws IOException {
    Path path = folder.resolve(file);
    if (file.endsWith(".yml")) {
      throw new IOException("its name ends in (.yml). End it in (.yaml).");
    }
    Path real = real(path);
    if (!real.startsWith(folder.toRealPath())) {
      throw new IOException("it is a link that leads out of the pack. Put the file itself there.");
    }
    if (!Files.isRegularFile(real)) {
      throw new IOException("it is no file. Put a file there.");
    }
    return Files.newInputStream(real);
  }

  /** The folders of a machine are nobody's business, so that its own words are not passed on. */
  private static Path real(Path path) throws IOException {
    try {
      return path.toRealPath();
    } catch (FileSystemException e) {
      throw new IOException("it is a link that leads nowhere. Put the file itself there.", e);
    }
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof PackFolder that && folder.equals(that.folder);
  }

  @Override
  public int hashCode() {
    return Objects.hash(folder);
  }

  @Override
  public String toString() {
    return folder.toString();
  }
}
