package org.lexgap.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.commonmark.ext.gfm.tables.TablesExtension;
import org.commonmark.node.AbstractVisitor;
import org.commonmark.node.Heading;
import org.commonmark.node.HtmlInline;
import org.commonmark.node.Link;
import org.commonmark.node.Node;
import org.commonmark.parser.Parser;
import org.commonmark.renderer.text.LineBreakRendering;
import org.commonmark.renderer.text.TextContentRenderer;

/** Reads pages in Markdown as a site that shows them does. */
final class MarkdownPages {

  private static final List<TablesExtension> TABLES =
      List.of((TablesExtension) TablesExtension.create());
  private static final Parser PARSER = Parser.builder().extensions(TABLES).build();
  private static final TextContentRenderer TEXT =
      TextContentRenderer.builder()
          .extensions(TABLES)
          .lineBreakRendering(LineBreakRendering.COMPACT)
          .build();
  private static final Pattern ANCHOR = Pattern.compile("<a id=\"([^\"]+)\">");

  private MarkdownPages() {}

  static Node parsed(String page) {
    return PARSER.parse(page);
  }

  /** What a reader sees. */
  static String plain(String page) {
    return TEXT.render(parsed(page));
  }

  static String oneLine(String text) {
    return text.strip().replaceAll("\\s+", " ");
  }

  static List<String> links(String page) {
    List<String> links = new ArrayList<>();
    parsed(page)
        .accept(
            new AbstractVisitor() {
              @Override
              public void visit(Link link) {
                links.add(link.getDestination());
                visitChildren(link);
              }
            });
    return links;
  }

  /** What can be linked to: each heading, as GitHub names it, and the anchors. */
  static Set<String> anchors(String page) {
    Set<String> anchors = new TreeSet<>();
    parsed(page)
        .accept(
            new AbstractVisitor() {
              @Override
              public void visit(Heading heading) {
                String name = named(TEXT.render(heading));
                int again = 0;
                while (!anchors.add(again == 0 ? name : name + "-" + again)) {
                  again++;
                }
              }

              @Override
              public void visit(HtmlInline html) {
                ANCHOR
                    .matcher(html.getLiteral())
                    .results()
                    .forEach(match -> assertThat(anchors.add(match.group(1))).isTrue());
              }
            });
    return anchors;
  }

  private static String named(String heading) {
    return heading
        .strip()
        .toLowerCase(Locale.ROOT)
        .replaceAll("[^\\p{L}\\p{N} _-]", "")
        .replace(' ', '-');
  }
}
