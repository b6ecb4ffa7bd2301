package org.lexgap.reports;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.File;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Prints the first page with the browser and counts the sheets. */
class FirstPageFitsTest {

  private static final Pattern SHEET = Pattern.compile("/Type\\s*/Page(?![a-zA-Z])");

  @TempDir private Path folder;
  private Path browser = Path.of("");

  @BeforeEach
  void find_a_browser() {
    Optional<Path> found = browser();
    assumeTrue(
        found.isPresent(), "Neither chromium nor google-chrome is on the PATH: not printed.");
    browser = found.orElseThrow();
  }

  @Test
  void the_first_page_of_a_typical_report_fits_one_sheet() throws Exception {
    assertThat(sheets(ExampleReports.typical())).isEqualTo(1);
  }

  @Test
  void the_first_page_of_a_report_without_answers_fits_one_sheet() throws Exception {
    assertThat(sheets(ExampleReports.empty())).isEqualTo(1);
  }

  @Test
  void the_fullest_first_page_fits_one_sheet() throws Exception {
    assertThat(sheets(CrowdedReport.fullest())).isEqualTo(1);
  }

  @Test
  void many_gaps_of_the_usual_length_fit_one_sheet() throws Exception {
    GapReport report = CrowdedReport.usual();
    assertThat(report.firstPage().critical().rows()).hasSizeGreaterThanOrEqualTo(6);
    assertThat(sheets(report)).isEqualTo(1);
  }

  @ParameterizedTest
  @MethodSource("org.lexgap.reports.BundlesTest#languages")
  void a_first_page_in_another_language_fits_one_sheet(String language) throws Exception {
    assertThat(sheets(in(language, ExampleReports.typical()))).isEqualTo(1);
    assertThat(sheets(in(language, CrowdedReport.usual()))).isEqualTo(1);
    assertThat(sheets(in(language, CrowdedReport.fullest()))).isEqualTo(1);
  }

  private static GapReport in(String language, GapReport report) {
    Locale locale = Locale.forLanguageTag(language);
    return GapReport.of(
        ReportRequest.of(report.imported(), report.assessment(), ExampleReports.TIME).in(locale));
  }

  private int sheets(GapReport report) throws IOException, InterruptedException {
    Path page = Files.writeString(folder.resolve("page.html"), firstPage(report));
    Path pdf = folder.resolve("page.pdf");
    Process process =
        new ProcessBuilder(command(page, pdf))
            .redirectErrorStream(true)
            .redirectOutput(folder.resolve("browser.log").toFile())
            .start();
    try {
      assertThat(process.waitFor(2, TimeUnit.MINUTES)).as("the browser prints").isTrue();
    } finally {
      process.destroyForcibly();
    }
    assertThat(pdf).as(Files.readString(folder.resolve("browser.log"))).exists();
    return (int)
        SHEET.matcher(Files.readString(pdf, StandardCharsets.ISO_8859_1)).results().count();
  }

  private List<String> command(Path page, Path pdf) {
    return List.of(
        browser.toString(),
        "--headless",
        "--no-sandbox",
        "--disable-gpu",
        "--disable-quic",
        "--no-first-run",
        "--disable-background-networking",
        "--disable-component-update",
        "--disable-sync",
        "--user-data-dir=" + folder.resolve("profile"),
        "--no-pdf-header-footer",
        "--print-to-pdf=" + pdf,
        page.toUri().toString());
  }

  private static String firstPage(GapReport report) {
    String html = GoldenFile.text(ReportFormat.HTML, report);
    int end = html.indexOf("<nav class=\"contents\"");
    return html.substring(0, end) + html.substring(html.indexOf("</main>"));
  }

  private static Optional<Path> browser() {
    String path = Optional.ofNullable(System.getenv("PATH")).orElse("");
    return Stream.of(path.split(File.pathSeparator))
        .flatMap(folder -> Stream.of("chromium", "google-chrome").map(Path.of(folder)::resolve))
        .filter(Files::isExecutable)
        .findFirst();
  }
}
