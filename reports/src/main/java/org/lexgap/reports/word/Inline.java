package org.lexgap.reports.word;

import java.util.List;
import org.lexgap.core.assessment.Outcome;

/**
 * A piece of a paragraph. Its text may come from anywhere: it is written as text and never becomes
 * a field, a link or markup; what cannot stand in a document is taken out.
 */
public sealed interface Inline {

  /**
   * Text.
   *
   * @param text any text; line feeds become breaks
   * @param style its style
   * @param language the BCP 47 tag of its language; empty for that of the document
   */
  record Text(String text, TextStyle style, String language) implements Inline {}

  /**
   * Text that can be referred to.
   *
   * @param key what references name
   * @param text the text
   * @param style its style
   */
  record Anchor(String key, String text, TextStyle style) implements Inline {}

  /**
   * A reference to an anchor, as a field: where the anchor's text changes, so does this.
   *
   * @param key the key of the anchor
   * @param text the text of the anchor
   */
  record Reference(String key, String text) implements Inline {}

  /**
   * A link inside the document.
   *
   * @param key the key of an anchor or heading
   * @param text what it says
   */
  record Link(String key, String text) implements Inline {}

  /**
   * A range as a bar.
   *
   * @param low what is settled, from 0 to {@code of}
   * @param high what is still possible, from {@code low} to {@code of}
   * @param of the whole
   * @param words the bar in words, for those who do not see it
   */
  record RangeBar(int low, int high, int of, String words) implements Inline {
    /** A bar whose numbers are in order. */
    public RangeBar {
      if (low < 0 || high < low || of < high) {
        throw new IllegalArgumentException(
            "A range bar needs 0 <= low (%d) <= high (%d) <= of (%d).".formatted(low, high, of));
      }
    }
  }

  /**
   * A number that the word processor counts.
   *
   * @param counted what it counts
   * @param now what it says until somebody counts again
   */
  record Count(Counted counted, String now) implements Inline {}

  /** What a word processor counts. */
  enum Counted {
    /** Tables up to here. */
    TABLE,
    /** Pages up to here. */
    PAGE,
    /** All pages. */
    PAGES
  }

  /**
   * Plain text.
   *
   * @param text any text
   * @return the piece
   */
  static Inline text(String text) {
    return new Text(text, TextStyle.PLAIN, "");
  }

  /**
   * Text in a style.
   *
   * @param style the style
   * @param text any text
   * @return the piece
   */
  static Inline text(TextStyle style, String text) {
    return new Text(text, style, "");
  }

  /**
   * Bold text.
   *
   * @param text any text
   * @return the piece
   */
  static Inline strong(String text) {
    return new Text(text, TextStyle.STRONG, "");
  }

  /**
   * An id or a place of an input.
   *
   * @param text any text
   * @return the piece
   */
  static Inline code(String text) {
    return new Text(text, TextStyle.CODE, "");
  }

  /**
   * Text in another language than that of the document.
   *
   * @param language its BCP 47 tag
   * @param text any text
   * @return the piece
   */
  static Inline foreign(String language, String text) {
    return new Text(text, TextStyle.PLAIN, language);
  }

  /**
   * The sign of an outcome, as the standard look draws it.
   *
   * @param outcome the outcome
   * @return one character
   */
  static String signOf(Outcome outcome) {
    return OutcomeLook.of(outcome).sign();
  }

  /**
   * An outcome as its sign and words on its ground.
   *
   * @param outcome the outcome
   * @param words what it says, such as {@code Partly met; could prove met}
   * @return the piece
   */
  static Inline mark(Outcome outcome, String words) {
    String sign = OutcomeLook.of(outcome).sign();
    return new Text("\u00A0" + sign + "\u00A0" + words + "\u00A0", TextStyle.mark(outcome), "");
  }

  /**
   * An outcome as its sign and words, without a ground: for a cell that has it, see {@link
   * WordTable.Cell#on}.
   *
   * @param outcome the outcome
   * @param words what it says
   * @return the piece
   */
  static Inline sign(Outcome outcome, String words) {
    return strong((OutcomeLook.of(outcome).sign() + "\u00A0" + words).strip());
  }

  /**
   * Text that references can lead to.
   *
   * @param key what references name, such as the id of an element
   * @param text its text
   * @return the piece
   */
  static Inline anchor(String key, String text) {
    return new Anchor(key, text, TextStyle.PLAIN);
  }

  /**
   * A reference to an anchor.
   *
   * @param key its key
   * @param text its text
   * @return the piece
   */
  static Inline reference(String key, String text) {
    return new Reference(key, text);
  }

  /**
   * A link to an anchor or heading of this document. There are no links to anywhere else.
   *
   * @param key its key
   * @param text what the link says
   * @return the piece
   */
  static Inline link(String key, String text) {
    return new Link(key, text);
  }

  /**
   * A paragraph of one piece.
   *
   * @param text any text
   * @return its pieces
   */
  static List<Inline> line(String text) {
    return List.of(text(text));
  }
}
