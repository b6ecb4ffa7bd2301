package org.lexgap.reports.word;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.math.BigInteger;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFRelation;
import org.junit.jupiter.api.Test;
import org.lexgap.reports.word.WordTable.Column;

/** The look of an office wins, and nothing of its text stays. */
class WordTemplateTest {

  private static byte[] document(byte[] template) {
    WordDocument document = WordDocument.begin(WordTemplate.of(template), WordDocumentTest.FACTS);
    document.title("Velmora");
    document.heading(1, "gaps", Inline.text("3 Gaps"));
    document.bullet(Inline.text("A point"));
    document.table(new WordTable("", "A table", List.of(Column.of("Set", 1)), List.of()));
    document.paper(Paper.SIDEWAYS);
    document.text("A wide table");
    return WordDocumentTest.bytes(document);
  }

  private static List<String> parts(byte[] docx) throws IOException {
    List<String> names = new ArrayList<>();
    try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(docx))) {
      for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
        names.add(entry.getName());
        assertThat(new String(zip.readAllBytes(), StandardCharsets.UTF_8))
            .as(entry.getName())
            .doesNotContain("SECRET", "Clerk");
      }
    }
    return names;
  }

  @Test
  void header_foot_and_logo_of_the_office_stay_and_its_text_goes() throws Exception {
    byte[] docx = document(OfficeDocument.bytes());
    List<String> parts = parts(docx);
    assertThat(parts.stream().filter(name -> name.contains("media"))).hasSize(1);
    assertThat(parts).noneMatch(name -> name.contains("custom") || name.contains("app.xml"));
    try (XWPFDocument read = WordOutline.opened(docx)) {
      assertThat(read.getHeaderList()).hasSize(1);
      assertThat(read.getHeaderList().get(0).getText()).contains("Ministry of Justice");
      assertThat(read.getHeaderList().get(0).getAllPictures().get(0).getData())
          .isEqualTo(OfficeDocument.png());
      assertThat(read.getFooterList()).hasSize(1);
      assertThat(read.getFooterList().get(0).getText()).contains("12 Court Street");
    }
  }

  @Test
  void a_style_of_the_office_wins_by_its_name_and_the_rest_is_added() throws Exception {
    try (XWPFDocument read = WordOutline.opened(document(OfficeDocument.bytes()))) {
      assertThat(read.getParagraphs().get(1).getStyleID()).isEqualTo("Titre1");
      assertThat(read.getStyles().getStyle("Titre1").getCTStyle().xmlText()).contains("AA0000");
      assertThat(read.getStyles().getStyle("Heading1")).isNull();
      assertThat(read.getStyles().getStyle("LexGapProvision")).isNotNull();
    }
  }

  @Test
  void a_heading_that_the_office_numbers_has_one_number_only() throws Exception {
    String xml = WordDocumentTest.part(document(OfficeDocument.bytes()), "word/document.xml");
    assertThat(xml)
        .contains(
            "<w:pStyle w:val=\"Titre1\"/><w:numPr><w:ilvl w:val=\"0\"/><w:numId w:val=\"0\"/>");
  }

  @Test
  void paper_and_margins_of_the_office_stay_and_wide_tables_turn_it() throws Exception {
    String xml = WordDocumentTest.part(document(OfficeDocument.bytes()), "word/document.xml");
    assertThat(xml).contains("w:left=\"1701\"", "<w:tblW w:w=\"8504\"", "w:orient=\"landscape\"");
    assertThat(xml.split("headerReference", -1)).as("headers go on by themselves").hasSize(3);
  }

  @Test
  void a_point_of_a_list_has_a_list_that_is_free() throws Exception {
    try (XWPFDocument read = WordOutline.opened(document(OfficeDocument.bytes()))) {
      String style =
          read.getStyles()
              .getStyle(read.getParagraphs().get(2).getStyleID())
              .getCTStyle()
              .getPPr()
              .getNumPr()
              .getNumId()
              .getVal()
              .toString();
      assertThat(read.getNumbering().getNum(new BigInteger(style))).isNotNull();
    }
  }

  @Test
  void the_same_template_gives_the_same_bytes() throws Exception {
    byte[] template = OfficeDocument.bytes();
    assertThat(document(template)).isEqualTo(document(template));
  }

  @Test
  void a_document_of_ours_can_be_a_template() throws Exception {
    WordDocument first = WordDocument.begin(WordTemplate.standard(), WordDocumentTest.FACTS);
    first.text("SECRET");
    DocumentFacts facts =
        new DocumentFacts(
            "Ardenia",
            "en-GB",
            false,
            WordDocumentTest.FACTS.time(),
            "Ardenia",
            WordDocumentTest.FACTS.words());
    byte[] docx =
        WordDocumentTest.bytes(
            WordDocument.begin(WordTemplate.of(WordDocumentTest.bytes(first)), facts));
    parts(docx);
    assertThat(WordOutline.lines(docx)).containsExactly("[foot] Ardenia · page 1 of 1");
  }

  @Test
  void a_template_file_of_word_is_taken_as_well() throws Exception {
    byte[] dotx = OfficeDocument.withContentType(XWPFRelation.TEMPLATE.getContentType());
    assertThat(WordDocumentTest.part(document(dotx), "[Content_Types].xml"))
        .contains("document.main+xml")
        .doesNotContain("template.main+xml");
  }

  @Test
  void macros_are_refused() throws Exception {
    byte[] docm = OfficeDocument.withContentType(XWPFRelation.MACRO_DOCUMENT.getContentType());
    assertThatThrownBy(() -> WordTemplate.of(docm))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage(
            "The template holds macros, which a report must not carry. Maybe save it in Word as a"
                + " Word document without macros (.docx).");
  }

  @Test
  void what_is_no_word_document_is_refused_with_advice() {
    for (byte[] wrong :
        List.of(OfficeDocument.text("Dear Sir"), OfficeDocument.png(), new byte[0])) {
      assertThatThrownBy(() -> WordTemplate.of(wrong))
          .isInstanceOf(IllegalArgumentException.class)
          .hasMessage(
              "The template is no Word document. Maybe save it in Word as a Word document (.docx).");
    }
  }

  @Test
  void an_old_or_encrypted_document_is_refused() {
    byte[] old = {
      (byte) 0xD0, (byte) 0xCF, 0x11, (byte) 0xE0, (byte) 0xA1, (byte) 0xB1, 0x1A, (byte) 0xE1, 0, 0
    };
    assertThatThrownBy(() -> WordTemplate.of(old))
        .hasMessageStartingWith(
            "The template is an old Word document (.doc) or protected by a password.");
  }

  @Test
  void a_damaged_document_is_refused() throws Exception {
    byte[] whole = OfficeDocument.bytes();
    for (int length = 60; length < whole.length; length += whole.length / 7) {
      byte[] cut = Arrays.copyOf(whole, length);
      assertThatThrownBy(() -> WordTemplate.of(cut))
          .isInstanceOf(IllegalArgumentException.class)
          .hasMessageStartingWith("The template ");
    }
  }
}
