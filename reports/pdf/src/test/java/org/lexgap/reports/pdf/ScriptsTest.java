package org.lexgap.reports.pdf;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayOutputStream;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.lexgap.reports.PdfExamples;
import org.lexgap.reports.UnwritableReportException;

class ScriptsTest {

  private static final String ARABIC = "قانون مكافحة الاتجار بالأشخاص";
  private static final String THAI = "พระราชบัญญัติป้องกันและปราบปรามการค้ามนุษย์ ที่นี่";
  private static final String CHINESE = "反拐卖人口法";
  private static final String VIETNAMESE = "Luật phòng, chống mua bán người";

  private static final FontFiles FONTS = FontFiles.load();
  private static final Typesetter TYPESETTER = new Typesetter(Coverage.of(FONTS));

  private static List<Phrase> set(String text) {
    return TYPESETTER.setApart(text, Family.SANS);
  }

  @Test
  void texts_of_four_scripts_in_one_report_are_read_back_and_valid() {
    byte[] file =
        PdfExamples.bytes(
            PdfExamples.hostile(VIETNAMESE + " (" + ARABIC + ") " + THAI + " " + CHINESE));
    try (ReadPdf pdf = new ReadPdf(file)) {
      // A file holds glyphs in the order of the eye; a reader turns them back.
      String text = pdf.page(3).replace(" ", "");
      assertThat(text)
          .contains(VIETNAMESE.replace(" ", ""), ARABIC.replace(" ", ""), CHINESE, "ป้องกัน");
    }
    assertThat(Validation.complaints(file)).isEmpty();
  }

  @Test
  void arabic_letters_are_joined_and_lam_takes_alef_along() {
    Phrase phrase = set("لا الاتجار").get(0);
    assertThat(phrase.rightToLeft()).isTrue();
    assertThat(phrase.pieces()).hasSize(1);
    assertThat(phrase.pieces().get(0))
        .isEqualTo(new Piece(Family.ARABIC, "\uFEFB \uFE8D\uFEFB\uFE97\uFEA0\uFE8E\uFEAD"));
  }

  @Test
  void latin_in_arabic_keeps_its_font() {
    assertThat(set("القانون ATA 2016").get(0).pieces())
        .extracting(Piece::family)
        .containsExactly(Family.ARABIC, Family.SANS);
  }

  @Test
  void lines_may_break_between_words_of_thai() {
    String set = set("การค้ามนุษย์").get(0).pieces().get(0).text();
    assertThat(set.replace("\u200B", "|")).isEqualTo("การ|ค้า|มนุษย์");
  }

  @Test
  void a_decomposed_letter_is_composed() {
    assertThat(set("Lua\u0323\u0302t").get(0).pieces())
        .containsExactly(new Piece(Family.SANS, "Luật"));
  }

  @Test
  void a_long_word_may_break() {
    assertThat(set("x".repeat(30)).get(0).pieces().get(0).text())
        .isEqualTo("x".repeat(11) + "\u200B" + "x".repeat(11) + "\u200B" + "x".repeat(8));
    assertThat(set("a-well-known-combination-of-words").get(0).pieces().get(0).text())
        .doesNotContain("\u200B");
  }

  @Test
  void a_character_without_a_glyph_is_named() {
    assertThat(set("so \uD83D\uDE00 be it").get(0).pieces().get(0).text())
        .isEqualTo("so [U+1F600 GRINNING FACE] be it");
    assertThat(set("\uE000").get(0).pieces().get(0).text()).isEqualTo("[U+E000]");
  }

  @Test
  void a_mathematical_sign_is_taken_from_the_font_that_has_it() {
    assertThat(set("a ≠ b").get(0).pieces())
        .containsExactly(
            new Piece(Family.SANS, "a "),
            new Piece(Family.MONO, "≠"),
            new Piece(Family.SANS, " b"));
  }

  @ParameterizedTest
  @CsvSource({
    "Khmer, ច្បាប់",
    "Myanmar, ဥပဒေ",
    "Lao, ກົດໝາຍ",
    "Devanagari, कानून",
    "Tamil, சட்டம்",
    "Hebrew, חוק",
    "Arabic, ڻ"
  })
  void a_script_that_would_be_shown_wrongly_is_refused_with_script_and_cell(
      String script, String text) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    assertThatThrownBy(() -> new PdfFormat().write(PdfExamples.hostile("Law " + text), out))
        .isInstanceOf(UnwritableReportException.class)
        .hasMessageContaining("(" + script + ")")
        .hasMessageContaining("It stands in Law " + text + "!C9.")
        .hasMessageEndingWith("Write the report as html or docx and print that.");
    assertThat(out.size()).isZero();
  }

  @Test
  void bold_and_italic_have_the_characters_of_the_regular_font() {
    for (Family family : Family.values()) {
      var regular = Coverage.characters(FONTS.bytes(family.regular()));
      assertThat(Coverage.characters(FONTS.bytes(family.bold())))
          .as("bold %s", family)
          .isEqualTo(regular);
      assertThat(Coverage.characters(FONTS.bytes(family.italic())))
          .as("italic %s", family)
          .isEqualTo(regular);
    }
  }
}
