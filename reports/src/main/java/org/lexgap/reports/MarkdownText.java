package org.lexgap.reports;

import java.util.ArrayDeque;
import java.util.Arrays;
import java.util.Deque;
import java.util.List;
import java.util.regex.Pattern;
import org.commonmark.ext.gfm.tables.TableBlock;
import org.commonmark.ext.gfm.tables.TableBody;
import org.commonmark.ext.gfm.tables.TableCell;
import org.commonmark.ext.gfm.tables.TableHead;
import org.commonmark.ext.gfm.tables.TableRow;
import org.commonmark.ext.gfm.tables.TablesExtension;
import org.commonmark.node.BlockQuote;
import org.commonmark.node.BulletList;
import org.commonmark.node.Code;
import org.commonmark.node.Document;
import org.commonmark.node.FencedCodeBlock;
import org.commonmark.node.HardLineBreak;
import org.commonmark.node.Heading;
import org.commonmark.node.HtmlBlock;
import org.commonmark.node.HtmlInline;
import org.commonmark.node.Link;
import org.commonmark.node.ListItem;
import org.commonmark.node.Node;
import org.commonmark.node.Paragraph;
import org.commonmark.node.StrongEmphasis;
import org.commonmark.node.Text;
import org.commonmark.renderer.markdown.MarkdownRenderer;

/** A text in Markdown, block by block. No text that it is given can turn into markup. */
public final class MarkdownText {

  private static final MarkdownRenderer RENDERER =
      MarkdownRenderer.builder()
          .extensions(List.of(TablesExtension.create()))
          .nodeRendererFactory(PlainInMarkdown.factory())
          .build();

  private static final Pattern BLANKS = Pattern.compile("(?m)^ +$");

  private record Point(int depth, ListItem item) {}

  private final Document document = new Document();

  /** The points that the next one may stand below, the innermost first. */
  private final Deque<Point> open = new ArrayDeque<>();

  /**
   * A text in a line; breaks of lines become blanks.
   *
   * @param text any text
   * @return the text
   */
  public static Node text(String text) {
    return new Text(oneLine(text));
  }

  /**
   * A text in bold.
   *
   * @param text any text
   * @return the text
   */
  public static Node strong(String text) {
    return holding(new StrongEmphasis("**"), text(text));
  }

  /**
   * A text as it stands in a file, in a typeface of its own.
   *
   * @param text any text
   * @return the text
   */
  public static Node code(String text) {
    return new Code(oneLine(text));
  }

  /**
   * A link.
   *
   * @param target where it leads, from the folder of the page
   * @param label what it says
   * @return the link
   */
  public static Node link(String target, String label) {
    return holding(new Link(target, null), text(label));
  }

  /**
   * A break within a paragraph.
   *
   * @return the break
   */
  public static Node lineBreak() {
    return new HardLineBreak();
  }

  /**
   * A cell of a table.
   *
   * @param content its parts
   * @return the cell
   */
  public static Node cell(Node... content) {
    return holding(new TableCell(), content);
  }

  /**
   * An underlined text: the one mark for which Markdown has no sign of its own.
   *
   * @param text any text
   * @return its parts in order
   */
  public static List<Node> underlined(String text) {
    HtmlInline begin = new HtmlInline();
    begin.setLiteral("<ins>");
    HtmlInline end = new HtmlInline();
    end.setLiteral("</ins>");
    return List.of(begin, text(text), end);
  }

  private static String oneLine(String text) {
    return text.replaceAll("\\s+", " ");
  }

  private static <T extends Node> T holding(T node, Node... children) {
    Arrays.stream(children).forEach(node::appendChild);
    return node;
  }

  /**
   * A note for those who open the file, which no reader of the page sees.
   *
   * @param text the note
   */
  public void comment(String text) {
    HtmlBlock block = new HtmlBlock();
    block.setLiteral("<!-- " + oneLine(text).replace("-->", "--") + " -->");
    add(block);
  }

  /**
   * A place to link to, whatever the heading below it is called.
   *
   * @param id the place
   */
  public void anchor(String id) {
    HtmlInline html = new HtmlInline();
    html.setLiteral("<a id=\"" + id.replaceAll("[^\\w.-]", "-") + "\"></a>");
    paragraph(html);
  }

  /**
   * A heading.
   *
   * @param level from 1 to 6
   * @param content what it says
   */
  public void heading(int level, Node... content) {
    Heading heading = new Heading();
    heading.setLevel(level);
    add(holding(heading, content));
  }

  /**
   * A paragraph.
   *
   * @param content what it says
   */
  public void paragraph(Node... content) {
    add(holding(new Paragraph(), content));
  }

  /**
   * A paragraph that belongs to the point above it, or stands alone if there is none.
   *
   * @param depth the depth of the point, and one more
   * @param content what it says
   */
  public void paragraphBelow(int depth, Node... content) {
    open.removeIf(point -> point.depth() >= depth);
    if (open.isEmpty()) {
      paragraph(content);
    } else {
      Point point = open.getFirst();
      ((BulletList) point.item().getParent()).setTight(false);
      point.item().appendChild(holding(new Paragraph(), content));
    }
  }

  /**
   * A point of a list, below the last one of a smaller depth.
   *
   * @param depth 0 for the outermost
   * @param content what it says
   */
  public void point(int depth, Node... content) {
    open.removeIf(point -> point.depth() >= depth);
    Node place = open.isEmpty() ? document : open.getFirst().item();
    ListItem item = holding(new ListItem(), holding(new Paragraph(), content));
    list(place).appendChild(item);
    open.push(new Point(depth, item));
  }

  private static BulletList list(Node place) {
    if (place.getLastChild() instanceof BulletList list) {
      return list;
    }
    BulletList list = new BulletList();
    list.setMarker("-");
    list.setTight(true);
    place.appendChild(list);
    return list;
  }

  /**
   * A quotation; each line of the text is a paragraph of its own.
   *
   * @param text the quotation
   */
  public void quote(String text) {
    BlockQuote quote = new BlockQuote();
    text.lines()
        .filter(line -> !line.isBlank())
        .forEach(line -> quote.appendChild(holding(new Paragraph(), text(line))));
    add(quote);
  }

  /**
   * A quotation of one paragraph.
   *
   * @param content what it says
   */
  public void quoteOf(Node... content) {
    add(holding(new BlockQuote(), holding(new Paragraph(), content)));
  }

  /**
   * Lines that stand as they are.
   *
   * @param lines the lines
   */
  public void codeBlock(String lines) {
    FencedCodeBlock block = new FencedCodeBlock();
    block.setFenceCharacter("`");
    block.setOpeningFenceLength(3);
    block.setClosingFenceLength(3);
    block.setLiteral(lines.strip() + "\n");
    add(block);
  }

  /**
   * A table.
   *
   * @param headings a heading for each column
   * @param rows the cells of each row; {@link #cell} holds several parts
   */
  public void table(List<String> headings, List<List<Node>> rows) {
    TableHead head =
        holding(new TableHead(), row(headings.stream().map(MarkdownText::text).toList(), true));
    TableBody body = new TableBody();
    rows.forEach(cells -> body.appendChild(row(cells, false)));
    add(holding(new TableBlock(), head, body));
  }

  private static TableRow row(List<Node> cells, boolean heading) {
    TableRow row = new TableRow();
    for (Node content : cells) {
      TableCell cell = content instanceof TableCell whole ? whole : (TableCell) cell(content);
      cell.setHeader(heading);
      row.appendChild(cell);
    }
    return row;
  }

  private void add(Node block) {
    open.clear();
    document.appendChild(block);
  }

  /** The text with line feeds. */
  @Override
  public String toString() {
    return BLANKS.matcher(RENDERER.render(document)).replaceAll("").stripTrailing() + "\n";
  }
}
