package org.lexgap.importers;

import java.util.ArrayList;
import java.util.List;

/** The mistakes of a mapping, each with its line. */
final class MappingMistakes {

  private final String file;
  private final List<String> lines = new ArrayList<>();

  MappingMistakes(String file) {
    this.file = file;
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
          ProblemTexts.text("mapping.mistakes", file, lines.size())
              + "\n"
              + String.join("\n", lines));
    }
  }
}
