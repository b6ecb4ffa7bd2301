package org.lexgap.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.lexgap.reports.MarkdownText.code;
import static org.lexgap.reports.MarkdownText.link;
import static org.lexgap.reports.MarkdownText.strong;
import static org.lexgap.reports.MarkdownText.text;

import java.util.List;
import java.util.random.RandomGenerator;
import java.util.random.RandomGeneratorFactory;
import org.commonmark.node.AbstractVisitor;
import org.commonmark.node.Text;
import org.junit.jupiter.api.Test;
import org.lexgap.reports.MarkdownText;

class MarkdownTextTest {

  private static final String PIECES = "*_`[]()<>#+-.!|~&;:\\\"'=1a bX{}@/ ";

  /** Marks, letters and digits. */
  private static String marked(RandomGenerator random) {
    StringBuilder text = new StringBuilder();
    for (int i = 1 + random.nextInt(14); i > 0; i--) {
      text.append(PIECES.charAt(random.nextInt(PIECES.length())));
    }
    return MarkdownPages.oneLine(text.toString());
  }

  private static String read(String markdown) {
    StringBuilder read = new StringBuilder();
    MarkdownPages.parsed(markdown)
        .accept(
            new AbstractVisitor() {
              @Override
              public void visit(Text text) {
                read.append(text.getLiteral());
              }
            });
    return read.toString();
  }

  @Test
  void a_text_never_turns_into_markup() {
    RandomGenerator random = RandomGeneratorFactory.of("L64X128MixRandom").create(11);
    for (int i = 0; i < 5000; i++) {
      String text = marked(random);
      MarkdownText paragraph = new MarkdownText();
      paragraph.paragraph(text(text));
      MarkdownText heading = new MarkdownText();
      heading.heading(2, text(text));
      MarkdownText inLink = new MarkdownText();
      inLink.paragraph(text(text), link("a.md", text), text(text));
      MarkdownText point = new MarkdownText();
      point.point(0, text(text));
      assertThat(read(paragraph.toString())).as("%s", paragraph).isEqualTo(text);
      assertThat(read(heading.toString())).as("%s", heading).isEqualTo(text);
      assertThat(read(inLink.toString())).as("%s", inLink).isEqualTo(text + text + text);
      assertThat(read(point.toString())).as("%s", point).isEqualTo(text);
    }
  }

  @Test
  void a_text_in_a_table_stays_in_its_cell() {
    RandomGenerator random = RandomGeneratorFactory.of("L64X128MixRandom").create(12);
    for (int i = 0; i < 2000; i++) {
      String text = marked(random);
      MarkdownText table = new MarkdownText();
      table.table(List.of("A", "B"), List.of(List.of(text(text), text("end"))));
      assertThat(read(table.toString())).as("%s", table).isEqualTo("AB" + text + "end");
    }
  }

  @Test
  void points_stand_below_points_and_paragraphs_below_their_point() {
    MarkdownText page = new MarkdownText();
    page.paragraph(strong("Met"), text(", if:"));
    page.point(1, text("first"));
    page.point(2, text("within"));
    page.point(1, text("second"));
    page.paragraph(text("After."));
    page.point(0, link("a.md", "A"), text(" title"));
    page.paragraphBelow(1, code("x = 1"));
    assertThat(page)
        .hasToString(
            """
            **Met**, if:

            - first
              - within
            - second

            After.

            - [A](a.md) title

              `x = 1`
            """);
  }

  @Test
  void a_comment_cannot_be_ended_by_its_text() {
    MarkdownText page = new MarkdownText();
    page.comment("a --> b");
    assertThat(page).hasToString("<!-- a -- b -->\n");
  }
}
