package org.lexgap.reports.progress;

import java.util.List;
import org.lexgap.core.spi.ReportWriter;
import org.lexgap.reports.word.WordTemplate;

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

  /** A Word document in the standard look. */
  ProgressFormat WORD = new ProgressWord(WordTemplate.standard());

  /**
   * A Word document in the look of an office.
   *
   * @param template the look
   * @return the format
   */
  static ProgressFormat word(WordTemplate template) {
    return new ProgressWord(template);
  }

  /**
   * Every format.
   *
   * @return the formats
   */
  static List<ProgressFormat> all() {
    return List.of(HTML, JSON, MARKDOWN, CSV, WORD);
  }
}
