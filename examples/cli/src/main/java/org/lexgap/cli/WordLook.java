package org.lexgap.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.lexgap.reports.BriefFormat;
import org.lexgap.reports.ReportFormat;

/**
 * What Word files look like: as always, or as the template of an office says.
 *
 * @param docx the format of whole reports
 * @param brief the format of notes of two pages
 */
record WordLook(ReportFormat docx, BriefFormat brief) {

  static WordLook standard() {
    return new WordLook(ReportFormat.DOCX, BriefFormat.DOCX);
  }

  /**
   * The look of a template.
   *
   * @throws StoppedException if it cannot be read, or is no Word document
   */
  static WordLook of(Path template) {
    try {
      byte[] bytes = Files.readAllBytes(template);
      return new WordLook(ReportFormat.docx(bytes), BriefFormat.docx(bytes));
    } catch (IOException e) {
      throw new StoppedException(
          ExitCode.USAGE,
          "The template (%s) cannot be opened. Check the path and the permissions."
              .formatted(template));
    } catch (IllegalArgumentException e) {
      throw new StoppedException(
          ExitCode.USAGE, "The file (%s) is of no use. %s".formatted(template, e.getMessage()));
    }
  }

  /** The same format, in this look if it is that of Word files. */
  ReportFormat of(ReportFormat format) {
    return format == ReportFormat.DOCX ? docx : format;
  }
}
