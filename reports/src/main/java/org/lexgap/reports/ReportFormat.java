package org.lexgap.reports;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.ServiceLoader;
import org.lexgap.core.spi.ReportWriter;
import org.lexgap.reports.word.WordTemplate;

/**
 * A format of gap reports. The constants are the visible list of the built-in formats; others are
 * found through {@link ServiceLoader}.
 */
public interface ReportFormat extends ReportWriter<GapReport> {

  /** One self-contained page for screen and paper. */
  ReportFormat HTML = new HtmlFormat();

  /** Findings, figures and receipt for programs. */
  ReportFormat JSON = new JsonFormat();

  /** A row for every finding and check, for spreadsheet programs. */
  ReportFormat CSV = new CsvFormat();

  /** The whole report as a text that is read as it is, and as a page where Markdown is shown. */
  ReportFormat MARKDOWN = new MarkdownFormat();

  /** SARIF 2.1.0, for programs that show results of analyses. */
  ReportFormat SARIF = new SarifFormat();

  /** JUnit XML, for build servers: a test case for every element and check. */
  ReportFormat JUNIT = new JunitFormat();

  /** A workbook: findings, evidence, road map and needs as tables to filter and sort. */
  ReportFormat XLSX = new XlsxFormat();

  /** A Word document with the whole report; see {@link #docx} for the look of an office. */
  ReportFormat DOCX = new DocxFormat(WordTemplate.standard());

  /**
   * A Word document with the styles, paper, header, foot and logo of an office.
   *
   * @param template the bytes of a Word document or template, whose text is left out
   * @return the format
   * @throws IllegalArgumentException if it is no Word document, is damaged or holds macros; the
   *     message says what to do
   */
  static ReportFormat docx(byte[] template) {
    return new DocxFormat(WordTemplate.of(template));
  }

  /**
   * Every format: the built-in ones first.
   *
   * @return the formats
   * @throws IllegalStateException if two formats have one name
   */
  static List<ReportFormat> all() {
    Map<String, ReportFormat> formats = new LinkedHashMap<>();
    List.of(HTML, JSON, CSV, MARKDOWN, SARIF, JUNIT, DOCX, XLSX)
        .forEach(format -> formats.put(format.name(), format));
    for (ReportFormat format : ServiceLoader.load(ReportFormat.class)) {
      if (formats.putIfAbsent(format.name(), format) != null) {
        throw new IllegalStateException(
            "Two report formats have the name (%s). Maybe remove one from the class path."
                .formatted(format.name()));
      }
    }
    return List.copyOf(formats.values());
  }

  /**
   * The format of this name.
   *
   * @param name a name, such as {@code html}
   * @return the format
   * @throws IllegalArgumentException if there is none; the message lists the formats
   */
  static ReportFormat named(String name) {
    List<ReportFormat> all = all();
    return all.stream()
        .filter(format -> format.name().equals(name))
        .findFirst()
        .orElseThrow(
            () ->
                new IllegalArgumentException(
                    "There is no report format (%s). Maybe use one of: %s."
                        .formatted(
                            name,
                            String.join(", ", all.stream().map(ReportFormat::name).toList()))));
  }
}
