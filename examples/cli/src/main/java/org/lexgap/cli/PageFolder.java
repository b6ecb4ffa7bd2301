package org.lexgap.cli;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** The folder that pages are written to. Pages of an earlier run that are no longer wanted go. */
final class PageFolder {

  /** How every page that this program wrote begins; no other file is ever removed. */
  private static final String MARK = "<!-- " + ReferencePages.MARK;

  private final Path folder;

  PageFolder(Path folder) {
    this.folder = folder;
  }

  /**
   * Writes the pages.
   *
   * @param pages the text of each by the name of its file
   * @throws StoppedException if the folder or a page cannot be written
   */
  void write(Map<String, String> pages) {
    try {
      Files.createDirectories(folder);
      for (Path stale : written()) {
        if (!pages.containsKey(String.valueOf(stale.getFileName()))) {
          Files.delete(stale);
        }
      }
      for (Map.Entry<String, String> page : pages.entrySet()) {
        Files.writeString(folder.resolve(page.getKey()), page.getValue());
      }
    } catch (IOException e) {
      throw new StoppedException(
          ExitCode.USAGE,
          "The pages cannot be written to the folder (%s). Name another one with -o."
              .formatted(folder));
    }
  }

  private List<Path> written() throws IOException {
    try (Stream<Path> files = Files.list(folder)) {
      return files
          .filter(file -> file.toString().endsWith(".md") && Files.isRegularFile(file))
          .filter(PageFolder::isMarked)
          .toList();
    }
  }

  private static boolean isMarked(Path file) {
    try (Stream<String> lines = Files.lines(file)) {
      return lines.findFirst().filter(line -> line.startsWith(MARK)).isPresent();
    } catch (IOException | UncheckedIOException e) {
      return false;
    }
  }
}
