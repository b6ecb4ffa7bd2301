package org.lexgap.reports.pdf;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.net.URI;
import java.util.List;
import java.util.Map;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotation;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotationLink;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.lexgap.reports.PdfExamples;

class HostileTextInPdfTest {

  private static final Map<String, Integer> HARMLESS = tagsOf("harmless");

  private static Map<String, Integer> tagsOf(String text) {
    try (ReadPdf pdf = new ReadPdf(PdfExamples.bytes(PdfExamples.hostile(text)))) {
      return pdf.tags();
    }
  }

  static List<String> texts() {
    return PdfExamples.hostileTexts();
  }

  @ParameterizedTest
  @MethodSource("texts")
  void text_of_a_user_adds_no_link_no_action_and_no_heading(String text) throws IOException {
    try (ReadPdf pdf = new ReadPdf(PdfExamples.bytes(PdfExamples.hostile(text)))) {
      for (PDPage page : pdf.document().getPages()) {
        for (PDAnnotation annotation : page.getAnnotations()) {
          assertThat(((PDAnnotationLink) annotation).getAction().getSubType()).isEqualTo("GoTo");
        }
      }
      assertThat(pdf.document().getDocumentCatalog().getOpenAction()).isNull();
      assertThat(pdf.document().getDocumentCatalog().getNames()).isNull();
      for (String tag : List.of("H1", "H2", "H3", "H4", "H5", "Table", "TR", "TH", "TD", "Link")) {
        assertThat(pdf.tags().get(tag)).as(tag).isEqualTo(HARMLESS.get(tag));
      }
    }
  }

  @Test
  void nothing_of_a_very_long_text_is_lost() {
    try (ReadPdf pdf = new ReadPdf(PdfExamples.bytes(PdfExamples.hostile("x".repeat(10_000))))) {
      String cells = String.join("", pdf.under("TD")).replace(" ", "");
      assertThat(cells).contains("x".repeat(10_000));
      int seen = 0;
      for (int page = 1; page <= pdf.pages(); page++) {
        seen += (int) pdf.page(page).chars().filter(c -> c == 'x').count();
      }
      assertThat(seen).isGreaterThan(10_000);
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"file:///etc/passwd", "https://example.org/x.ttf", "lexgap:/other.ttf"})
  void nothing_but_our_own_fonts_and_icons_can_be_opened(String address) {
    FontFiles files = FontFiles.load();
    assertThatThrownBy(() -> files.getResource(URI.create(address)))
        .isInstanceOf(IOException.class);
    assertThatThrownBy(() -> files.getOutputStream(URI.create(address)))
        .isInstanceOf(IOException.class);
  }
}
