package org.lexgap.importers;

import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import org.lexgap.core.summary.StatuteSummary;

/**
 * Writes a summary as the long table that {@link SummaryImporters} reads: one row for each answer,
 * in the order of the summary. Reading it again gives the same summary, apart from the places.
 *
 * <p>The same summary gives the same bytes. No text is ever run as a formula when the file is
 * opened: in a workbook every text is stored as text, in cells of the format text; in CSV an
 * apostrophe stands before a text that begins like a formula, and is taken away on reading.
 * Implementations are stateless.
 */
public interface SummaryWriter {

  /**
   * Writes a summary. The stream stays open.
   *
   * @param summary the summary
   * @param out where it goes
   * @throws IOException if the stream cannot be written
   */
  void write(StatuteSummary summary, OutputStream out) throws IOException;

  /**
   * Writes CSV in UTF-8 without a byte order mark, lines ending in a line feed.
   *
   * @return the writer
   */
  static SummaryWriter csv() {
    return new CsvSummaryWriter(',');
  }

  /**
   * Writes a table as text with tabs between the cells, in UTF-8, lines ending in a line feed.
   *
   * @return the writer
   */
  static SummaryWriter tsv() {
    return new CsvSummaryWriter(Separators.TAB);
  }

  /**
   * Writes JSON in UTF-8 after the schema {@code summary.schema.json} beside this class.
   *
   * @return the writer
   */
  static SummaryWriter json() {
    return new JsonSummaryWriter();
  }

  /**
   * Writes YAML in UTF-8, of the same shape as JSON.
   *
   * @return the writer
   */
  static SummaryWriter yaml() {
    return new YamlSummaryWriter();
  }

  /**
   * Writes an OpenDocument spreadsheet with the sheet {@code Answers}. The format holds no control
   * characters: each becomes U+FFFD.
   *
   * @return the writer
   */
  static SummaryWriter ods() {
    return new OdsSummaryWriter();
  }

  /**
   * Writes a workbook of the old kind ({@code .xls}) with the sheet {@code Answers}.
   *
   * @return the writer
   */
  static SummaryWriter xls() {
    return new XlsSummaryWriter();
  }

  /**
   * Writes an Excel workbook with the sheet {@code Answers}.
   *
   * @return the writer
   */
  static SummaryWriter xlsx() {
    return xlsx(List.of());
  }

  /**
   * Writes an Excel workbook with the sheet {@code Answers} and, before it, a sheet {@code Read
   * me}.
   *
   * @param readMe the lines of that sheet, the first of which is its title; no such sheet if empty
   * @return the writer
   */
  static SummaryWriter xlsx(List<String> readMe) {
    return xlsx(readMe, List.of());
  }

  /**
   * Writes the same with more sheets for people behind the answers.
   *
   * @param readMe the lines of the sheet {@code Read me}; no such sheet if empty
   * @param lists the sheets behind {@code Answers}; they are not read
   * @return the writer
   */
  static SummaryWriter xlsx(List<String> readMe, List<ListSheet> lists) {
    return new XlsxSummaryWriter(readMe, lists);
  }
}
