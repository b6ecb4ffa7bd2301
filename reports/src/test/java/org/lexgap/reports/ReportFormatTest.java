package org.lexgap.reports;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class ReportFormatTest {

  static List<ReportFormat> formats() {
    return List.of(
        ReportFormat.HTML,
        ReportFormat.JSON,
        ReportFormat.CSV,
        ReportFormat.MARKDOWN,
        ReportFormat.SARIF,
        ReportFormat.JUNIT,
        ReportFormat.DOCX,
        ReportFormat.XLSX);
  }

  @ParameterizedTest
  @MethodSource("formats")
  void a_report_without_any_answer_equals_its_golden_file(ReportFormat format) {
    GoldenFile.check("empty", format, ExampleReports.empty());
  }

  @ParameterizedTest
  @MethodSource("formats")
  void a_typical_report_equals_its_golden_file(ReportFormat format) {
    GoldenFile.check("typical", format, ExampleReports.typical());
  }

  @ParameterizedTest
  @MethodSource("formats")
  void a_report_on_unread_input_equals_its_golden_file(ReportFormat format) {
    GoldenFile.check("unread", format, ExampleReports.withUnreadInput());
  }

  @ParameterizedTest
  @MethodSource("formats")
  void a_report_with_a_road_map_equals_its_golden_file(ReportFormat format) {
    GoldenFile.check("road-map", format, ExampleReports.withRoadMap());
  }

  @ParameterizedTest
  @MethodSource("formats")
  void a_report_on_a_bill_over_law_equals_its_golden_file(ReportFormat format) {
    GoldenFile.check("over-law", format, ExampleReports.overLaw());
  }

  @ParameterizedTest
  @MethodSource("formats")
  void the_same_report_gives_the_same_bytes(ReportFormat format) {
    assertThat(GoldenFile.write(format, ExampleReports.typical()))
        .isEqualTo(GoldenFile.write(format, ExampleReports.typical()));
  }

  @ParameterizedTest
  @MethodSource("formats")
  void the_stream_stays_open(ReportFormat format) throws IOException {
    Watched out = new Watched();
    format.write(ExampleReports.empty(), out);
    assertThat(out.closed).isFalse();
    assertThat(out.size()).isPositive();
  }

  @ParameterizedTest
  @MethodSource("formats")
  void a_full_disk_is_an_io_exception(ReportFormat format) {
    OutputStream full =
        new OutputStream() {
          @Override
          public void write(int b) throws IOException {
            throw new IOException("No space left");
          }
        };
    assertThatThrownBy(() -> format.write(ExampleReports.typical(), full))
        .isInstanceOf(IOException.class)
        .hasMessage("No space left");
  }

  @Test
  void a_format_is_found_by_its_name() {
    assertThat(ReportFormat.named("html")).isSameAs(ReportFormat.HTML);
    assertThat(ReportFormat.named("json")).isSameAs(ReportFormat.JSON);
  }

  @Test
  void an_unknown_format_names_those_that_exist() {
    assertThatThrownBy(() -> ReportFormat.named("docx2"))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage(
            "There is no report format (docx2). Maybe use one of: html, json, csv, md, sarif, junit.xml, docx, xlsx, un-questionnaire.xlsx, un-questionnaire.docx.");
  }

  private static final class Watched extends ByteArrayOutputStream {

    private boolean closed;

    @Override
    public void close() {
      closed = true;
    }
  }
}
