package org.lexgap.cli;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collection;
import org.lexgap.core.spi.ReportWriter;

/** The folder that reports are written to, each under the name of its input. */
final class ReportFolder {

  private final Path folder;

  /**
   * Makes the folder if need be.
   *
   * @throws StoppedException if it cannot be written to
   */
  ReportFolder(Path folder) {
    this.folder = folder;
    try {
      Files.createDirectories(folder);
    } catch (IOException e) {
      throw notWritable();
    }
    if (!Files.isWritable(folder)) {
      throw notWritable();
    }
  }

  private StoppedException notWritable() {
    return new StoppedException(
        ExitCode.USAGE,
        "The folder (%s) cannot be written to. Name another one with -o.".formatted(folder));
  }

  /**
   * Writes a report. The whole text is made first, so that no half report is left behind.
   *
   * @param inputs the files it is made from, none of which it may replace
   */
  <R> Path write(R report, ReportWriter<R> format, Collection<Path> inputs, String name)
      throws IOException {
    Path target = folder.resolve(name + "." + format.name());
    for (Path input : inputs) {
      if (Files.exists(target) && Files.isSameFile(target, input)) {
        throw new StoppedException(
            ExitCode.USAGE,
            "The report (%s) would replace the input. Name another folder with -o."
                .formatted(target));
      }
    }
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    format.write(report, bytes);
    try {
      Files.write(target, bytes.toByteArray());
    } catch (IOException e) {
      throw new StoppedException(
          ExitCode.INTERNAL_ERROR,
          "The report (%s) could not be written (%s). Check the disk and the permissions."
              .formatted(target, e.getClass().getSimpleName()));
    }
    return target;
  }
}
