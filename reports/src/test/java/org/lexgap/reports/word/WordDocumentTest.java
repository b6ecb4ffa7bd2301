package org.lexgap.reports.word;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.lexgap.core.assessment.Outcome;
import org.lexgap.reports.model.FixedWords;

class WordDocumentTest {

  static final DocumentFacts FACTS =
      new DocumentFacts(
          "Velmora",
          "en-GB",
          false,
          Instant.parse("2025-06-17T09:30:00Z"),
          "Velmora {page} · gap report",
          new FixedWords(
              Map.of(
                  "word.caption", "Table {n}: {caption}",
                  "word.contentsHint", "For page numbers, press F9.",
                  "word.foot", "{foot} · page {page} of {pages}")));

  private static WordDocument begin() {
    return WordDocument.begin(WordTemplate.standard(), FACTS);
  }

  static byte[] bytes(WordDocument document) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try {
      document.write(out);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return out.toByteArray();
  }

  static String part(byte[] docx, String name) {
    try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(docx))) {
      for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
        if (entry.getName().equals(name)) {
          return new String(zip.readAllBytes(), StandardCharsets.UTF_8);
        }
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    throw new AssertionError("There is no part " + name);
  }

  private static WordDocument filled() {
    WordDocument document = begin();
    document.title("Velmora");
    document.subtitle("Laws as recorded");
    document.newPage();
    document.contents("Contents", 2);
    document.heading(1, "gaps", Inline.text("Gaps"));
    document.paragraph(
        ParagraphStyle.NORMAL,
        Inline.text("See "),
        Inline.reference("TIP-ACT", "TIP-ACT"),
        Inline.text(" and "),
        Inline.link("open", "what is open"));
    document.table(
        new WordTable(
            "Range by set",
            "Two sets",
            List.of(WordTable.Column.of("Set", 3), WordTable.Column.ofNumbers("Met", 1)),
            List.of(
                WordTable.Row.theme("Acts"),
                WordTable.Row.of(
                    WordTable.Cell.of("Trafficking"),
                    WordTable.Cell.on(Outcome.UNKNOWN, "U", "ATA s 10")))));
    document.bullet(new Inline.RangeBar(3, 5, 9, "Met: between 3 and 5 of 9"));
    document.heading(2, "t", Inline.text("Acts"));
    document.heading(3, "f", Inline.anchor("TIP-ACT", "TIP-ACT"), Inline.text(" All acts"));
    document.paper(Paper.SIDEWAYS);
    document.heading(1, "open", Inline.text("Open"));
    document.paper(Paper.UPRIGHT);
    document.text("The end.");
    return document;
  }

  @Test
  void a_document_is_read_back_as_it_was_written() {
    assertThat(WordOutline.lines(bytes(filled())))
        .containsExactly(
            "[Title] Velmora",
            "[Subtitle] Laws as recorded",
            "[contents] Contents",
            "[contents] Gaps",
            "[contents] Acts",
            "[contents] Open",
            "[contents] For page numbers, press F9.",
            "[heading 1] Gaps",
            "See TIP-ACT and what is open",
            "[caption] Table 1: Range by set",
            "[table Range by set: Two sets]",
            "#| Set | Met |",
            "| Acts |",
            "| Trafficking | ?\u00A0U / ATA s 10 |",
            "[List Bullet] <Met: between 3 and 5 of 9>",
            "[heading 2] Acts",
            "[heading 3] TIP-ACT All acts",
            "[LexGap Section End] [section]",
            "[heading 1] Open",
            "[LexGap Section End] [section]",
            "The end.",
            "[foot] Velmora {page} · gap report · page 1 of 1");
  }

  @Test
  void the_same_calls_give_the_same_bytes() {
    assertThat(bytes(filled())).isEqualTo(bytes(filled()));
  }

  @Test
  void every_link_and_reference_leads_to_a_bookmark() {
    String xml = part(bytes(filled()), "word/document.xml");
    assertThat(xml)
        .contains("w:instr=\" REF TIP_ACT \\h \"", "w:name=\"TIP_ACT\"")
        .contains("w:anchor=\"open\"", "w:name=\"open\"");
  }

  @Test
  void the_properties_name_no_author_and_the_time_given() {
    String core = part(bytes(filled()), "docProps/core.xml");
    assertThat(core)
        .contains("Velmora", "en-GB", "2025-06-17T09:30:00Z")
        .doesNotContain("creator", "lastModifiedBy", "POI");
  }

  @Test
  void text_in_other_scripts_is_read_in_its_own_direction() {
    assertThat(TextRuns.of("The law (قانون 5 مكرر) of Lao กฎหมาย and 法律."))
        .extracting(TextRuns.Run::text, TextRuns.Run::kind, TextRuns.Run::language)
        .containsExactly(
            tuple("The law (", TextRuns.Kind.PLAIN, ""),
            tuple("قانون 5 مكرر", TextRuns.Kind.RIGHT_TO_LEFT, "ar-EG"),
            tuple(") of Lao ", TextRuns.Kind.PLAIN, ""),
            tuple("กฎหมาย", TextRuns.Kind.COMPLEX, "th-TH"),
            tuple(" and ", TextRuns.Kind.PLAIN, ""),
            tuple("法律", TextRuns.Kind.EAST_ASIAN, "zh-CN"),
            tuple(".", TextRuns.Kind.PLAIN, ""));
  }

  @Test
  void a_document_from_right_to_left_says_so_everywhere() {
    DocumentFacts facts =
        new DocumentFacts("قانون", "ar", true, FACTS.time(), "قانون", FACTS.words());
    WordDocument document = WordDocument.begin(WordTemplate.standard(), facts);
    document.text("قانون");
    document.table(new WordTable("", "", List.of(WordTable.Column.of("قانون", 1)), List.of()));
    String xml = part(bytes(document), "word/document.xml");
    assertThat(xml).contains("<w:bidi/>", "<w:bidiVisual/>", "<w:rtl/>");
    assertThat(xml.substring(xml.indexOf("<w:sectPr")))
        .contains("<w:bidi></w:bidi>", "<w:footerReference w:type=\"default\"");
  }

  @Test
  void hostile_text_stays_text() throws IOException {
    String hostile =
        "]]> <w:p/> { HYPERLINK \"http://x\" } \u0000\u0007\uFFFE\uD83D\u202Ea\u2066b\r\nc";
    WordDocument document = begin();
    document.title(hostile);
    document.heading(1, hostile, Inline.anchor(hostile, hostile));
    document.paragraph(
        ParagraphStyle.NORMAL,
        Inline.reference(hostile, hostile),
        Inline.link(hostile, hostile),
        Inline.foreign("a\"b", hostile),
        new Inline.RangeBar(0, 0, 0, hostile));
    document.table(
        new WordTable(
            hostile,
            hostile,
            List.of(WordTable.Column.of(hostile, 1)),
            List.of(WordTable.Row.of(WordTable.Cell.of("x".repeat(10_000))))));
    byte[] docx = bytes(document);
    String xml = part(docx, "word/document.xml");
    assertThat(xml)
        .doesNotContainPattern("[\u0000-\u0008\u000B-\u001F\u202A-\u202E\u2066-\u2069]")
        .doesNotContain("instr=\"HYPERLINK", "<w:instrText");
    try (XWPFDocument read = WordOutline.opened(docx)) {
      assertThat(read.getParagraphs().get(0).getText())
          .isEqualTo("]]> <w:p/> { HYPERLINK \"http://x\" } \uFFFD\uFFFD\uFFFD\uFFFDab\nc");
      assertThat(read.getTables()).hasSize(1);
    }
  }

  @Test
  void bookmarks_of_long_and_like_keys_are_told_apart() {
    Bookmarks bookmarks = new Bookmarks();
    String longKey = "A".repeat(60);
    assertThat(List.of(bookmarks.name("A-B"), bookmarks.name("A_B"), bookmarks.name(longKey)))
        .containsExactly("A_B", "A_B_2", "A".repeat(40));
    assertThat(bookmarks.name(longKey + "x")).hasSize(36).isNotEqualTo(bookmarks.name(longKey));
    assertThat(bookmarks.name("A-B")).isEqualTo("A_B");
  }

  @ParameterizedTest
  @EnumSource(ParagraphStyle.class)
  void every_style_of_paragraphs_exists(ParagraphStyle style) {
    assertThat(part(bytes(begin()), "word/styles.xml"))
        .contains("w:styleId=\"" + style.id() + "\"");
  }

  @ParameterizedTest
  @EnumSource(value = TextStyle.class, mode = EnumSource.Mode.EXCLUDE, names = "PLAIN")
  void every_style_of_text_exists(TextStyle style) {
    assertThat(part(bytes(begin()), "word/styles.xml"))
        .contains("w:styleId=\"" + style.id() + "\"");
  }

  @ParameterizedTest
  @EnumSource(Outcome.class)
  void the_grounds_of_outcomes_are_those_of_the_palette(Outcome outcome) throws IOException {
    String letter =
        switch (outcome) {
          case MET -> "M";
          case PARTIAL -> "P";
          case MISSING -> "X";
          case CONFLICT -> "C";
          case UNKNOWN -> "U";
          case REVIEW -> "R";
          case NOT_APPLICABLE -> "N";
        };
    String css =
        Files.readString(Path.of("src/main/resources/org/lexgap/reports/report.css"))
            .replace(" ", "");
    assertThat(css).contains("--" + letter + "-fill:#" + OutcomeLook.of(outcome).fill());
    String styles = part(bytes(begin()), "word/styles.xml");
    String style = styles.substring(styles.indexOf(TextStyle.mark(outcome).id() + "\""));
    String mark = style.substring(style.indexOf("w:fill=\"") + 8).substring(0, 6);
    assertThat(css)
        .containsAnyOf("--" + letter + "-badge:#" + mark, "--" + letter + "-fill:#" + mark);
  }

  @Test
  void a_row_has_a_cell_for_each_column() {
    assertThatThrownBy(
            () ->
                new WordTable(
                    "",
                    "",
                    List.of(WordTable.Column.of("a", 1)),
                    List.of(WordTable.Row.of(List.of()))))
        .hasMessage("A row has 0 cells for 1 columns.");
  }

  @Test
  void a_document_is_written_once() {
    WordDocument document = begin();
    bytes(document);
    assertThatThrownBy(() -> bytes(document)).isInstanceOf(IllegalStateException.class);
  }
}
