package org.lexgap.reports;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.commonmark.ext.gfm.tables.TablesExtension;
import org.commonmark.node.Heading;
import org.commonmark.node.HtmlBlock;
import org.commonmark.node.HtmlInline;
import org.commonmark.node.Image;
import org.commonmark.node.Link;
import org.commonmark.node.Node;
import org.commonmark.parser.Parser;
import org.commonmark.renderer.text.TextContentRenderer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class MarkdownFormatTest {

  private static final List<TablesExtension> TABLES =
      List.of((TablesExtension) TablesExtension.create());
  private static final Parser PARSER = Parser.builder().extensions(TABLES).build();
  private static final TextContentRenderer TEXT =
      TextContentRenderer.builder().extensions(TABLES).build();

  private static String written(GapReport report) {
    return GoldenFile.text(ReportFormat.MARKDOWN, report);
  }

  static List<Node> nodes(GapReport report) {
    List<Node> nodes = new ArrayList<>();
    collect(PARSER.parse(written(report)), nodes);
    return nodes;
  }

  private static void collect(Node node, List<Node> nodes) {
    nodes.add(node);
    for (Node child = node.getFirstChild(); child != null; child = child.getNext()) {
      collect(child, nodes);
    }
  }

  /** What a reader of the page sees of a part of it. */
  static String seen(Node node) {
    return TEXT.render(node);
  }

  /** Blocks, cells, links and tags; not how a text is cut where a sign in it was escaped. */
  private static List<String> structure(GapReport report) {
    return nodes(report).stream()
        .map(node -> node.getClass().getSimpleName())
        .filter(name -> !name.equals("Text"))
        .toList();
  }

  @ParameterizedTest
  @MethodSource("org.lexgap.reports.HostileTextTest#texts")
  void text_of_a_user_never_becomes_markup(String text) {
    assertThat(structure(ExampleReports.hostile(text)))
        .isEqualTo(structure(ExampleReports.hostile("x".repeat(text.length()))));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "[a](javascript:alert(1)) ![b](//c)",
        "| a | b |\n|---|---|\n| c | d |",
        "# heading\n\n- point\n\n> quote\n\n```\ncode\n```",
        "`code` and ``more`` and \\` \\",
        "$x$ $$y$$ [^1] [^1]: z",
        "**bold** _slanted_ ~~gone~~ <!-- c --> &lt;b&gt; <ins>",
        "    indented\n1. one\n===\n---"
      })
  void signs_of_markdown_stay_signs(String text) {
    assertThat(structure(ExampleReports.hostile(text)))
        .isEqualTo(structure(ExampleReports.hostile("x".repeat(text.length()))));
  }

  @ParameterizedTest
  @MethodSource("org.lexgap.reports.HostileTextTest#texts")
  void no_control_character_and_no_override_reaches_the_page(String text) {
    assertThat(written(ExampleReports.hostile(text)))
        .doesNotContainPattern(
            "[\u0000-\u0009\u000B-\u001F\u007F-\u009F\u202A-\u202E\u2066\u2067]");
  }

  @Test
  void an_address_in_a_text_does_not_turn_into_a_link() {
    String page = written(ExampleReports.hostile("see https://a.example or www.b.example, $5$"));
    assertThat(page)
        .contains("https\\://a.example or www\\.b.example, \\$5\\$")
        .doesNotContainPattern("(?m)^[^`]*https://");
  }

  @ParameterizedTest
  @MethodSource("org.lexgap.reports.SarifFormatTest#reports")
  void every_link_leads_to_a_heading_of_the_page(GapReport report) {
    List<Node> nodes = nodes(report);
    List<String> headings =
        nodes.stream().filter(Heading.class::isInstance).map(MarkdownFormatTest::name).toList();
    assertThat(nodes.stream().filter(Link.class::isInstance).map(node -> (Link) node))
        .isNotEmpty()
        .allSatisfy(link -> assertThat(headings).contains(link.getDestination()));
  }

  private static String name(Node heading) {
    return "#"
        + seen(heading)
            .strip()
            .toLowerCase(java.util.Locale.ROOT)
            .replaceAll("[^a-z0-9 _-]", "")
            .replace(' ', '-');
  }

  @ParameterizedTest
  @MethodSource("org.lexgap.reports.SarifFormatTest#reports")
  void the_only_tags_are_those_that_underline(GapReport report) {
    assertThat(nodes(report))
        .noneMatch(node -> node instanceof HtmlBlock || node instanceof Image)
        .filteredOn(HtmlInline.class::isInstance)
        .allMatch(node -> ((HtmlInline) node).getLiteral().matches("</?ins>"));
  }
}
