package org.lexgap.importers.template;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** The formats in which a template is written. */
public enum TemplateFormat {
  /** Excel workbook. */
  XLSX("xlsx", new XlsxBookWriter()),
  /** OpenDocument spreadsheet, as LibreOffice writes it. */
  ODS("ods", new OdsBookWriter());

  private final String ending;
  private final BookWriter writer;

  TemplateFormat(String ending, BookWriter writer) {
    this.ending = ending;
    this.writer = writer;
  }

  /**
   * The ending of file names in this format.
   *
   * @return the ending without a dot
   */
  public String ending() {
    return ending;
  }

  BookWriter writer() {
    return writer;
  }

  /**
   * The format that the name of a file asks for.
   *
   * @param fileName a file name
   * @return the format, or empty if no format has this ending
   */
  public static Optional<TemplateFormat> ofFile(String fileName) {
    String name = fileName.toLowerCase(Locale.ROOT);
    return Arrays.stream(values()).filter(it -> name.endsWith("." + it.ending)).findFirst();
  }
}
