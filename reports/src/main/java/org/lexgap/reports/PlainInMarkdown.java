package org.lexgap.reports;

import java.util.Set;
import java.util.regex.Pattern;
import org.commonmark.node.Link;
import org.commonmark.node.Node;
import org.commonmark.node.Text;
import org.commonmark.renderer.NodeRenderer;
import org.commonmark.renderer.markdown.MarkdownNodeRendererContext;
import org.commonmark.renderer.markdown.MarkdownNodeRendererFactory;

/**
 * Writes a text so that it stays a text, with as few backslashes as that takes: pages are read in
 * an editor too. (The library escapes every bracket, and misses a plus at the start of a line.)
 */
final class PlainInMarkdown implements NodeRenderer {

  /**
   * What may be markup anywhere: emphasis, code, tags, entities, the ends of link texts, and what
   * GitHub adds: formulas, and addresses that turn into links by themselves. The class of
   * characters at its beginning repeats how each of them starts: it sorts most places out at once.
   */
  private static final Pattern MARK =
      Pattern.compile(
          "(?=[\\\\`*~!_<&#\\]$:.])(?:"
              + "\\\\(?!$)|[`*~]|!$|(?<![\\p{L}\\p{N}])_|_(?![\\p{L}\\p{N}])|<(?=[\\p{L}/!?])|&(?=[#\\p{L}])"
              + "|(?<=^|\\s)#|](?=[(\\[:]|$)"
              + "|\\$|(?<=[A-Za-z]):(?=//)|(?<=[Ww]{3})[.]|(?<=[Mm][Aa][Ii][Ll][Tt][Oo]):)");

  /** What may begin a list, a heading, a quotation or a rule, or end a heading of two lines. */
  private static final Pattern START =
      Pattern.compile("^(?:[-+=>]|\\[(?=[ xX]\\])|\\d{1,9}(?=[.)](?:\\s|$)))");

  private static final Pattern MARK_IN_LINK = Pattern.compile(MARK.pattern() + "|[\\[\\]]");

  private final MarkdownNodeRendererContext context;

  private PlainInMarkdown(MarkdownNodeRendererContext context) {
    this.context = context;
  }

  static MarkdownNodeRendererFactory factory() {
    return new MarkdownNodeRendererFactory() {
      @Override
      public NodeRenderer create(MarkdownNodeRendererContext context) {
        return new PlainInMarkdown(context);
      }

      @Override
      public Set<Character> getSpecialCharacters() {
        return Set.of();
      }
    };
  }

  @Override
  public Set<Class<? extends Node>> getNodeTypes() {
    return Set.of(Text.class);
  }

  @Override
  public void render(Node node) {
    String literal = ((Text) node).getLiteral();
    context.getWriter().raw(escaped(literal, node.getParent() instanceof Link));
  }

  private static String escaped(String text, boolean inLink) {
    Pattern marks = inLink ? MARK_IN_LINK : MARK;
    String marked = marks.matcher(text).replaceAll("\\\\$0");
    if (text.endsWith("\\")) {
      // At the end of a cell a backslash would escape the bar, however often it is escaped.
      marked = marked.substring(0, marked.length() - 1) + "&#92;";
    }
    // A number keeps its digits: the stop after it is what makes it a list.
    return START
        .matcher(marked)
        .replaceFirst(match -> Character.isDigit(match.group().charAt(0)) ? "$0\\\\" : "\\\\$0");
  }
}
