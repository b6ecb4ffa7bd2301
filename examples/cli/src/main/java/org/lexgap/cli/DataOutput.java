package org.lexgap.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine;

/** Where the data of a command goes: a file that was named, or standard output. */
final class DataOutput {

  private final @Nullable Path file;
  private final CommandLine commandLine;

  DataOutput(@Nullable Path file, CommandLine commandLine) {
    this.file = file;
    this.commandLine = commandLine;
  }

  /**
   * Writes the data, which is whole, so that no half of it is left behind.
   *
   * @param data the data in UTF-8
   * @throws StoppedException if the file cannot be written
   */
  void write(byte[] data) {
    if (file == null) {
      PrintWriter out = commandLine.getOut();
      out.print(new String(data, StandardCharsets.UTF_8));
      out.flush();
      return;
    }
    try {
      Files.write(file, data);
    } catch (IOException e) {
      throw new StoppedException(
          ExitCode.USAGE,
          "The file (%s) cannot be written. Name another one with -o.".formatted(file));
    }
  }
}
