package org.lexgap.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Stream;

/** The summaries that a person named: files as they are, and of a folder those that it holds. */
final class InputFiles {

  private static final Set<String> ENDINGS =
      Set.of("xlsx", "xls", "ods", "csv", "tsv", "json", "yaml", "yml");

  private InputFiles() {}

  /**
   * Every file, those of a folder by name.
   *
   * @throws StoppedException if a folder cannot be read or holds no summary
   */
  static List<Path> of(List<Path> named) {
    List<Path> files = new ArrayList<>();
    for (Path path : named) {
      if (Files.isDirectory(path)) {
        files.addAll(in(path));
      } else {
        files.add(path);
      }
    }
    return files;
  }

  private static List<Path> in(Path folder) {
    try (Stream<Path> files = Files.list(folder)) {
      List<Path> found = files.filter(InputFiles::isSummary).sorted().toList();
      if (found.isEmpty()) {
        throw new StoppedException(
            ExitCode.USAGE, new CommandWords().say("matrix.emptyFolder", folder));
      }
      return found;
    } catch (IOException e) {
      throw new StoppedException(ExitCode.USAGE, new CommandWords().say("matrix.noFolder", folder));
    }
  }

  /** Office programs leave files that begin with a dot or ~$ beside those that are open. */
  private static boolean isSummary(Path file) {
    String name = file.getFileName().toString().toLowerCase(Locale.ROOT);
    String ending = name.substring(name.lastIndexOf('.') + 1);
    return Files.isRegularFile(file)
        && ENDINGS.contains(ending)
        && !name.startsWith(".")
        && !name.startsWith("~$");
  }
}
