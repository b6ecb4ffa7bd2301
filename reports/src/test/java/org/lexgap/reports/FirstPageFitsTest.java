package org.lexgap.reports;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.lexgap.reports.browser.Browser;
import org.lexgap.reports.browser.BrowserExtension;
import org.lexgap.reports.browser.Screen;

/** Prints the first page with the browser and counts the sheets. */
@ExtendWith(BrowserExtension.class)
class FirstPageFitsTest {

  private final Browser browser;

  FirstPageFitsTest(Browser browser) {
    this.browser = browser;
  }

  @Test
  void the_first_page_of_a_typical_report_fits_one_sheet() {
    assertThat(sheets(ExampleReports.typical())).isEqualTo(1);
  }

  @Test
  void the_first_page_of_a_report_without_answers_fits_one_sheet() {
    assertThat(sheets(ExampleReports.empty())).isEqualTo(1);
  }

  @Test
  void the_fullest_first_page_fits_one_sheet() {
    assertThat(sheets(CrowdedReport.fullest())).isEqualTo(1);
  }

  @Test
  void many_gaps_of_the_usual_length_fit_one_sheet() {
    GapReport report = CrowdedReport.usual();
    assertThat(report.firstPage().critical().rows()).hasSizeGreaterThanOrEqualTo(6);
    assertThat(sheets(report)).isEqualTo(1);
  }

  @ParameterizedTest
  @MethodSource("org.lexgap.reports.BundlesTest#languages")
  void a_first_page_in_another_language_fits_one_sheet(String language) {
    assertThat(sheets(in(language, ExampleReports.typical()))).isEqualTo(1);
    assertThat(sheets(in(language, CrowdedReport.usual()))).isEqualTo(1);
    assertThat(sheets(in(language, CrowdedReport.fullest()))).isEqualTo(1);
  }

  private static GapReport in(String language, GapReport report) {
    Locale locale = Locale.forLanguageTag(language);
    return GapReport.of(
        ReportRequest.of(report.imported(), report.assessment(), ExampleReports.TIME).in(locale));
  }

  private int sheets(GapReport report) {
    return browser.open(firstPage(report), Screen.DESKTOP).sheets();
  }

  private static String firstPage(GapReport report) {
    String html = GoldenFile.text(ReportFormat.HTML, report);
    int end = html.indexOf("<nav class=\"contents\"");
    return html.substring(0, end) + html.substring(html.indexOf("</main>"));
  }
}
