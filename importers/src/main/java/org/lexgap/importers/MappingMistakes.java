package org.lexgap.importers;

import java.util.ArrayList;
import java.util.List;

/** The mistakes of a mapping, or another small file in YAML, each with its line. */
final class MappingMistakes {

  private final String file;
  private final String heading;
  private final List<String> lines = new ArrayList<>();

  MappingMistakes(String file) {
    this(file, "mapping.mistakes");
  }

  /**
   * The mistakes of another file in YAML.
   *
   * @param heading the key of the sentence that says how many there are
   */
  MappingMistakes(String file, String heading) {
    this.file = file;
    this.heading = heading;
  }

  void add(int line, String key, Object... arguments) {
    lines.add("%s:%d: %s".formatted(file, line, ProblemTexts.text(key, arguments).strip()));
  }

  int count() {
    return lines.size();
  }

  boolean isEmpty() {
    return lines.isEmpty();
  }

  void throwIfAny() {
    if (!lines.isEmpty()) {
      throw new IllegalArgumentException(
          ProblemTexts.text(heading, file, lines.size()) + "\n" + String.join("\n", lines));
    }
  }
}
