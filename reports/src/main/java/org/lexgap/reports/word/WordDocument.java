package org.lexgap.reports.word;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A Word document in the making: paragraphs, lists and tables in the order in which they are added.
 * The same calls give the same bytes. Not for several threads at once.
 *
 * <pre>{@code
 * WordDocument document = WordDocument.begin(WordTemplate.standard(), facts);
 * document.title("Velmora");
 * document.heading(1, "findings", Inline.text("Findings"));
 * document.write(out);
 * }</pre>
 */
public final class WordDocument {

  private final OpenPackage container;
  private final DocumentFacts facts;
  private final Bookmarks bookmarks = new Bookmarks();
  private final Pictures pictures = new Pictures();
  private final Body body;
  private @Nullable Contents contents;
  private int contentsAt;
  private Paper paper = Paper.UPRIGHT;
  private boolean isFirstSection = true;
  private boolean onNewPage;
  private boolean afterTable;
  private boolean isWritten;
  private int tables;

  private WordDocument(WordTemplate template, DocumentFacts facts) {
    this.facts = facts;
    this.container = template.open();
    this.body = newBody();
    body.xml().open("w:document", Namespaces.DECLARED).open("w:body");
    if (facts.rightToLeft()) {
      container.section().turnRightToLeft();
    }
  }

  /**
   * Begins a document.
   *
   * @param template what it looks like
   * @param facts what it is
   * @return an empty document on upright paper
   */
  public static WordDocument begin(WordTemplate template, DocumentFacts facts) {
    return new WordDocument(template, facts);
  }

  private Body newBody() {
    return new Body(container.look(), bookmarks, pictures, facts.rightToLeft());
  }

  /**
   * Adds the title of the document.
   *
   * @param text the title
   */
  public void title(String text) {
    paragraph(ParagraphStyle.TITLE, Inline.text(text));
  }

  /**
   * Adds what stands under the title.
   *
   * @param text any text
   */
  public void subtitle(String text) {
    paragraph(ParagraphStyle.SUBTITLE, Inline.text(text));
  }

  /**
   * Adds a heading, to which the contents and links lead.
   *
   * @param level from 1 to 3
   * @param key what links name
   * @param content what it says
   * @throws IllegalArgumentException if there is no such level
   */
  public void heading(int level, String key, Inline... content) {
    String bookmark = bookmarks.name(key);
    if (contents != null) {
      contents.add(new Contents.Entry(level, bookmark, words(content)));
    }
    body.begin(ParagraphStyle.heading(level), extra(ParagraphStyle.heading(level)));
    body.bookmarked(bookmark, () -> Arrays.stream(content).forEach(body::inline));
    body.xml().close();
  }

  private static String words(Inline... content) {
    StringBuilder words = new StringBuilder();
    for (Inline piece : content) {
      if (piece instanceof Inline.Text text) {
        words.append(text.text());
      } else if (piece instanceof Inline.Anchor anchor) {
        words.append(anchor.text());
      }
    }
    return words.toString();
  }

  /**
   * Adds a paragraph.
   *
   * @param style its style
   * @param content its pieces
   */
  public void paragraph(ParagraphStyle style, Inline... content) {
    paragraph(style, List.of(content));
  }

  /**
   * Adds a paragraph.
   *
   * @param style its style
   * @param content its pieces
   */
  public void paragraph(ParagraphStyle style, List<Inline> content) {
    body.paragraph(style, content, extra(style));
  }

  private Body.Extra extra(ParagraphStyle style) {
    Body.Extra extra = new Body.Extra(onNewPage, afterTable && style.isTight(), null);
    onNewPage = false;
    afterTable = false;
    return extra;
  }

  /**
   * Adds running text.
   *
   * @param text any text
   */
  public void text(String text) {
    paragraph(ParagraphStyle.NORMAL, Inline.text(text));
  }

  /**
   * Adds a point of a list.
   *
   * @param content its pieces
   */
  public void bullet(Inline... content) {
    paragraph(ParagraphStyle.BULLET, content);
  }

  /**
   * Adds a table as wide as the page allows, with its caption above it.
   *
   * @param table the table
   */
  public void table(WordTable table) {
    if (!table.caption().isEmpty()) {
      caption(table.caption());
    } else if (afterTable || onNewPage) {
      paragraph(ParagraphStyle.SECTION_END);
    }
    new TableWriter(body).write(table, container.section().textWidth(paper));
    afterTable = true;
  }

  private void caption(String caption) {
    tables++;
    paragraph(
        ParagraphStyle.CAPTION,
        Placeholders.fill(
            facts.words().text("word.caption"),
            Map.of(
                "n",
                new Inline.Count(Inline.Counted.TABLE, "" + tables),
                "caption",
                Inline.text(caption))));
  }

  /**
   * Adds the contents: the headings that follow, down to a level.
   *
   * @param title their heading, which they leave out
   * @param depth the lowest level, from 1 to 3
   * @throws IllegalStateException if the document has contents already
   */
  public void contents(String title, int depth) {
    if (contents != null) {
      throw new IllegalStateException("A document has its contents once.");
    }
    contents = new Contents(title, depth, onNewPage);
    onNewPage = false;
    contentsAt = body.xml().length();
  }

  /** Lets what comes next begin on a new page. */
  public void newPage() {
    onNewPage = true;
  }

  /**
   * Lets what comes next stand on other paper, on a new page; nothing happens if it is the same.
   *
   * @param next the paper
   */
  public void paper(Paper next) {
    if (next == paper) {
      return;
    }
    body.xml().open("w:p").open("w:pPr");
    body.xml().empty("w:pStyle", "w:val", container.look().id(ParagraphStyle.SECTION_END));
    container.section().write(body.xml(), paper, isFirstSection);
    body.xml().close().close();
    isFirstSection = false;
    afterTable = false;
    onNewPage = false;
    paper = next;
  }

  /**
   * Writes the document. It cannot be added to any more. The stream stays open.
   *
   * @param out where it goes
   * @throws IOException if the stream cannot be written
   * @throws IllegalStateException if the document was written before
   */
  public void write(OutputStream out) throws IOException {
    if (isWritten) {
      throw new IllegalStateException("A document is written once.");
    }
    isWritten = true;
    if (!container.section().hasFoot()) {
      container.section().addFoot();
      container.addFoot(foot());
    }
    if (afterTable) {
      paragraph(ParagraphStyle.SECTION_END);
    }
    container.section().write(body.xml(), paper, isFirstSection);
    body.xml().close().close();
    OpenPackage.write(
        container.main(), (Xml.HEAD + withContents()).getBytes(StandardCharsets.UTF_8));
    pictures.all().forEach(container::add);
    container.describe(facts);
    container.save(out);
  }

  private String withContents() {
    String text = body.xml().written();
    if (contents == null) {
      return text;
    }
    Body apart = newBody();
    contents.write(apart, facts.words().text("word.contentsHint"));
    return text.substring(0, contentsAt) + apart.xml().written() + text.substring(contentsAt);
  }

  private String foot() {
    Body foot = newBody();
    foot.xml().open("w:ftr", Namespaces.DECLARED);
    foot.paragraph(
        ParagraphStyle.FOOTER,
        Placeholders.fill(
            facts.words().text("word.foot"),
            Map.of(
                "foot", Inline.text(facts.runningFoot()),
                "page", new Inline.Count(Inline.Counted.PAGE, "1"),
                "pages", new Inline.Count(Inline.Counted.PAGES, "1"))));
    foot.xml().close();
    return Xml.HEAD + foot.xml().written();
  }
}
