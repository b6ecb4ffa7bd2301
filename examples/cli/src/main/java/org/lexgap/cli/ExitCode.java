package org.lexgap.cli;

import java.util.Arrays;
import java.util.List;

/** What the exit code of the process tells a script. */
enum ExitCode {
  FINE(0, "done; problems in single rows do not change this"),
  INTERNAL_ERROR(1, "an error inside LexGap, or the report could not be written to the end"),
  USAGE(
      2,
      "wrong command line, a file or folder in it that cannot be opened, or a pack with mistakes"),
  NO_SUMMARY(3, "the file was opened, but no summary could be built from it"),
  FAILED_ON(
      4,
      "--fail-on: a gap, a raised check or a problem as grave as that, or graver; verify:"
          + " something differs");

  private final int code;
  private final String meaning;

  ExitCode(int code, String meaning) {
    this.code = code;
    this.meaning = meaning;
  }

  int code() {
    return code;
  }

  /** One line for each code, as the help prints them. */
  static List<String> lines() {
    return Arrays.stream(values()).map(exit -> "  " + exit.code + "  " + exit.meaning).toList();
  }
}
