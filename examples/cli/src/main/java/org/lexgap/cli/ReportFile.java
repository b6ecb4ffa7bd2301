package org.lexgap.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.lexgap.reports.earlier.EarlierReport;
import org.lexgap.reports.earlier.UnreadableReportException;

/** A gap report in JSON, named on the command line. */
final class ReportFile {

  private final Path file;
  private final CommandWords words = new CommandWords();

  ReportFile(Path file) {
    this.file = file;
  }

  /** The report; where the file is none, the command stops and says why. */
  EarlierReport read() {
    if (!Files.isReadable(file) || Files.isDirectory(file)) {
      throw new StoppedException(ExitCode.USAGE, words.say("report.notThere", file));
    }
    try {
      return EarlierReport.read(String.valueOf(file.getFileName()), Files.readAllBytes(file));
    } catch (UnreadableReportException e) {
      throw new StoppedException(ExitCode.USAGE, e.getMessage());
    } catch (IOException e) {
      throw new StoppedException(ExitCode.USAGE, words.say("report.notThere", file));
    }
  }

  /** Whether somebody named a report where a summary belongs. */
  boolean isReport() {
    if (!String.valueOf(file.getFileName()).endsWith(".json") || !Files.isReadable(file)) {
      return false;
    }
    try {
      EarlierReport.read("", Files.readAllBytes(file));
      return true;
    } catch (UnreadableReportException | IOException e) {
      return false;
    }
  }
}
