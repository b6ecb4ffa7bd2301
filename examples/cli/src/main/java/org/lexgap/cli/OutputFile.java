package org.lexgap.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** A file that a command writes beside its inputs, none of which it may replace. */
final class OutputFile {

  private final Path file;
  private final String option;
  private final CommandWords words = new CommandWords();

  /**
   * A file to be written.
   *
   * @param option the option that names it
   * @throws StoppedException if it is one of the inputs
   */
  OutputFile(Path file, String option, List<Path> inputs) {
    this.file = file;
    this.option = option;
    if (inputs.stream().anyMatch(this::isSame)) {
      throw new StoppedException(ExitCode.USAGE, words.say("output.isInput", file, option));
    }
  }

  private boolean isSame(Path input) {
    try {
      return Files.exists(file) && Files.exists(input) && Files.isSameFile(file, input);
    } catch (IOException e) {
      throw notWritable();
    }
  }

  private StoppedException notWritable() {
    return new StoppedException(ExitCode.USAGE, words.say("output.notWritable", file, option));
  }

  /** Writes the data, which is whole, so that no half of it is left behind. */
  void write(byte[] data) {
    try {
      Files.write(file, data);
    } catch (IOException e) {
      throw notWritable();
    }
  }
}
