package org.lexgap.reports.browser;

import java.io.File;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.stream.Stream;

/** The browser and its driver, as the machine has them. Nothing is ever fetched. */
final class Programs {

  private Programs() {}

  static Optional<Path> browser() {
    return onPath("chromium", "google-chrome");
  }

  static Optional<Path> driver() {
    return onPath("chromedriver");
  }

  /** What is not there, in a sentence for whoever runs the tests. */
  static Optional<String> missing() {
    if (browser().isEmpty()) {
      return Optional.of(
          "Neither chromium nor google-chrome is on the PATH. Maybe install the package chromium.");
    }
    if (driver().isEmpty()) {
      return Optional.of(
          "The program chromedriver is not on the PATH. Maybe install the package chromium-driver.");
    }
    return Optional.empty();
  }

  private static Optional<Path> onPath(String... names) {
    String path = Optional.ofNullable(System.getenv("PATH")).orElse("");
    return Stream.of(path.split(File.pathSeparator))
        .flatMap(folder -> Stream.of(names).map(Path.of(folder)::resolve))
        .filter(Files::isExecutable)
        .findFirst();
  }
}
