package org.lexgap.reports.matrix;

import java.util.List;
import java.util.Optional;
import org.lexgap.core.spi.ReportWriter;

/** A format of comparison tables. The constants are the list of all formats. */
public interface ComparisonFormat extends ReportWriter<ComparisonTable> {

  /** One offline page that sorts, filters, hides columns, and prints. */
  ComparisonFormat HTML = new ComparisonHtml();

  /** A workbook with a sheet for each set. */
  ComparisonFormat XLSX = new ComparisonXlsx();

  /** A Word document whose tables can be copied. */
  ComparisonFormat DOCX = new ComparisonDocx();

  /** A row for each element and jurisdiction, for pivot tables and programs. */
  ComparisonFormat CSV = new ComparisonCsv();

  /**
   * Every format.
   *
   * @return the formats
   */
  static List<ComparisonFormat> all() {
    return List.of(HTML, XLSX, DOCX, CSV);
  }

  /**
   * The format of this name.
   *
   * @param name a name, such as {@code html}
   * @return the format, or empty if there is none
   */
  static Optional<ComparisonFormat> named(String name) {
    return all().stream().filter(format -> format.name().equals(name)).findFirst();
  }
}
