package org.lexgap.reports.progress;

import java.util.List;
import org.lexgap.core.spi.ReportWriter;

/** A format of progress reports. */
public interface ProgressFormat extends ReportWriter<ProgressReport> {

  /** One self-contained page for screen and paper. */
  ProgressFormat HTML = new ProgressHtml();

  /** Moves, answers and figures for programs. */
  ProgressFormat JSON = new ProgressJson();

  /** The whole report as text. */
  ProgressFormat MARKDOWN = new ProgressMarkdown();

  /** A row for every element and check, for spreadsheet programs. */
  ProgressFormat CSV = new ProgressCsv();

  /**
   * Every format.
   *
   * @return the formats
   */
  static List<ProgressFormat> all() {
    return List.of(HTML, JSON, MARKDOWN, CSV);
  }
}
