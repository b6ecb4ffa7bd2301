package org.lexgap.reports.pdf;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotation;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotationLink;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.outline.PDOutlineItem;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.lexgap.core.assessment.Outcome;
import org.lexgap.reports.GapReport;
import org.lexgap.reports.PdfExamples;
import org.lexgap.reports.ReportFormat;
import org.lexgap.reports.model.FindingEntry;
import org.lexgap.reports.model.RangeRow;

class PdfFormatTest {

  static Map<String, byte[]> files() {
    return Files.ALL;
  }

  /** Each report is laid out once for all tests. */
  private static final class Files {
    private static final Map<String, byte[]> ALL =
        PdfExamples.all().entrySet().stream()
            .collect(
                Collectors.toUnmodifiableMap(
                    Map.Entry::getKey, one -> PdfExamples.bytes(one.getValue())));
  }

  static List<String> names() {
    return List.copyOf(PdfExamples.all().keySet());
  }

  @Test
  void the_format_is_found_by_its_name() {
    assertThat(ReportFormat.named("pdf")).isInstanceOf(PdfFormat.class);
  }

  @ParameterizedTest
  @ValueSource(strings = {"empty", "typical", "unread"})
  void what_is_read_out_equals_the_golden_file(String name) {
    PdfExamples.check(
        name,
        PdfExamples.all().get(name),
        bytes -> {
          try (ReadPdf pdf = new ReadPdf(files().get(name))) {
            return "Pages: " + pdf.pages() + "\nTags: " + pdf.tags() + "\n" + pdf.outline();
          }
        });
  }

  @Test
  void the_same_report_gives_the_same_bytes() {
    assertThat(PdfExamples.bytes(PdfExamples.typical())).isEqualTo(files().get("typical"));
  }

  @Test
  void the_stream_stays_open() throws IOException {
    boolean[] closed = new boolean[1];
    ByteArrayOutputStream out =
        new ByteArrayOutputStream() {
          @Override
          public void close() {
            closed[0] = true;
          }
        };
    new PdfFormat().write(PdfExamples.empty(), out);
    assertThat(closed[0]).isFalse();
    assertThat(out.toByteArray()).isEqualTo(files().get("empty"));
  }

  @Test
  void a_full_disk_is_an_io_exception() {
    OutputStream full =
        new OutputStream() {
          @Override
          public void write(int b) throws IOException {
            throw new IOException("No space left");
          }
        };
    assertThatThrownBy(() -> new PdfFormat().write(PdfExamples.empty(), full))
        .isInstanceOf(IOException.class)
        .hasMessage("No space left");
  }

  @ParameterizedTest
  @MethodSource("names")
  void every_report_is_valid_pdf_ua(String name) {
    assertThat(Validation.complaints(files().get(name))).isEmpty();
  }

  @ParameterizedTest
  @MethodSource("names")
  void every_finding_and_check_stands_with_its_mark(String name) {
    GapReport report = PdfExamples.all().get(name);
    try (ReadPdf pdf = new ReadPdf(files().get(name))) {
      String text = pdf.text();
      for (FindingEntry entry : report.findings().inCatalogueOrder()) {
        String mark = ReadPdf.blanksAsOne(entry.badge().text());
        String id = entry.finding().element().id();
        boolean isRow =
            entry.finding().outcome() == Outcome.MET
                || entry.finding().outcome() == Outcome.NOT_APPLICABLE;
        assertThat(text)
            .containsAnyOf(
                mark + " " + id,
                mark + " | " + ReadPdf.blanksAsOne(entry.title()) + " " + id,
                isRow ? mark + " | " + ReadPdf.blanksAsOne(entry.title()) : mark + " " + id);
        assertThat(text).contains(ReadPdf.blanksAsOne(entry.conclusion()));
      }
      if (report.checks() != null) {
        report
            .checkEntries()
            .forEach(entry -> assertThat(text).contains(entry.result().check().id()));
      }
    }
  }

  @ParameterizedTest
  @MethodSource("names")
  void the_figures_are_those_of_the_report(String name) {
    GapReport report = PdfExamples.all().get(name);
    try (ReadPdf pdf = new ReadPdf(files().get(name))) {
      List<String> rows = pdf.under("TR");
      for (RangeRow row : report.firstPage().ranges().sets()) {
        StringBuilder cells = new StringBuilder("| " + row.title());
        cells.append(" | ").append(row.range()).append(' ').append(row.of());
        cells.append(" | [").append(row.aria()).append(']');
        for (Outcome outcome : Outcome.values()) {
          cells.append(" | ").append(row.figures().count(outcome));
        }
        assertThat(rows).contains(ReadPdf.blanksAsOne(cells.toString()));
      }
    }
  }

  @Test
  void the_first_page_takes_one_sheet() {
    for (byte[] file : List.of(files().get("typical"), files().get("empty"))) {
      assertFirstPageTakesOneSheet(file);
    }
    for (GapReport report : PdfExamples.crowded()) {
      assertFirstPageTakesOneSheet(PdfExamples.bytes(report));
    }
  }

  private static void assertFirstPageTakesOneSheet(byte[] file) {
    try (ReadPdf pdf = new ReadPdf(file)) {
      assertThat(pdf.page(1)).contains("A drafting aid, not legal advice. It repeats");
      assertThat(pdf.page(2)).startsWith("Sections");
    }
  }

  @Test
  void every_sheet_has_a_foot_with_its_number() {
    try (ReadPdf pdf = new ReadPdf(files().get("typical"))) {
      for (int page = 1; page <= pdf.pages(); page++) {
        assertThat(pdf.page(page))
            .endsWith("Velmora · gap report · rulebase 0.0.1 page " + page + " of " + pdf.pages());
      }
    }
  }

  @Test
  void the_file_names_its_title_language_and_time() {
    try (ReadPdf pdf = new ReadPdf(files().get("typical"))) {
      assertThat(pdf.document().getDocumentCatalog().getLanguage()).isEqualTo("en-GB");
      assertThat(pdf.document().getDocumentInformation().getTitle())
          .isEqualTo("Gap report: Velmora");
      assertThat(pdf.document().getDocumentInformation().getCOSObject().getString("CreationDate"))
          .isEqualTo("D:20250617093000+00'00'");
    }
  }

  @Test
  void bookmarks_lead_to_the_sections() {
    try (ReadPdf pdf = new ReadPdf(files().get("typical"))) {
      List<String> titles = new ArrayList<>();
      for (PDOutlineItem item :
          pdf.document().getDocumentCatalog().getDocumentOutline().children()) {
        titles.add(item.getTitle());
      }
      assertThat(titles)
          .startsWith("Velmora", "2 What the law already provides", "3 Gaps in order")
          .hasSize(1 + PdfExamples.typical().headings().size());
    }
  }

  @Test
  void links_stay_inside_the_file_and_say_where_they_lead() throws IOException {
    int links = 0;
    try (ReadPdf pdf = new ReadPdf(files().get("typical"))) {
      for (PDPage page : pdf.document().getPages()) {
        for (PDAnnotation annotation : page.getAnnotations()) {
          assertThat(annotation).isInstanceOf(PDAnnotationLink.class);
          assertThat(((PDAnnotationLink) annotation).getAction().getSubType()).isEqualTo("GoTo");
          assertThat(annotation.getContents()).isNotBlank();
          links++;
        }
      }
    }
    assertThat(links).isGreaterThan(20);
  }

  @Test
  void fonts_are_embedded_as_subsets() {
    try (ReadPdf pdf = new ReadPdf(files().get("typical"))) {
      for (PDPage page : pdf.document().getPages()) {
        for (COSName name : page.getResources().getFontNames()) {
          var font = page.getResources().getFont(name);
          assertThat(font.isEmbedded()).as(font.getName()).isTrue();
          assertThat(font.getName()).matches("[A-Z]{6}\\+Noto.*");
        }
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  @Test
  void heads_of_tables_head_columns_and_rows() {
    try (ReadPdf pdf = new ReadPdf(files().get("typical"))) {
      assertThat(pdf.scopes()).containsOnly("Column", "Row", "Both");
      assertThat(pdf.under("TH")).contains("| Key element", "| What the answers say");
    }
  }
}
