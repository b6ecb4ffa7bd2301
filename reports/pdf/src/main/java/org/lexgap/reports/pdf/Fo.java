package org.lexgap.reports.pdf;

import java.util.List;
import org.xml.sax.ContentHandler;
import org.xml.sax.SAXException;

/**
 * Writes formatting objects straight into the formatter, as events: no markup is ever parsed, so no
 * text can become any.
 */
final class Fo {

  private static final String SPACE = "http://www.w3.org/1999/XSL/Format";
  private static final String LEFT_TO_RIGHT_MARK = "\u200E";

  private final ContentHandler out;
  private final Typesetter typesetter;

  Fo(ContentHandler out, Typesetter typesetter) {
    this.out = out;
    this.typesetter = typesetter;
  }

  void element(String name, Attrs attrs, Part body) throws SAXException {
    out.startElement(SPACE, name, "fo:" + name, attrs.sax());
    body.write();
    out.endElement(SPACE, name, "fo:" + name);
  }

  void element(String name, Attrs attrs) throws SAXException {
    element(name, attrs, () -> {});
  }

  void block(Style style, Part body) throws SAXException {
    element("block", style.attrs(), body);
  }

  void block(Style style, String text) throws SAXException {
    block(style, () -> text(style, text));
  }

  /** A block with an anchor. */
  void block(Style style, String anchor, Part body) throws SAXException {
    element("block", style.attrs().and("id", anchor), body);
  }

  void inline(Style style, String text) throws SAXException {
    element("inline", style.attrs(), () -> text(style, text));
  }

  /** A text of the input, whose direction is its own. */
  void inlineApart(Style style, String text) throws SAXException {
    element("inline", style.attrs(), () -> textApart(style, text));
  }

  void text(String text) throws SAXException {
    text(Style.PLAIN, text);
  }

  void textApart(String text) throws SAXException {
    textApart(Style.PLAIN, text);
  }

  void text(Style style, String text) throws SAXException {
    phrases(style, typesetter.set(text, style.family()));
  }

  private void textApart(Style style, String text) throws SAXException {
    phrases(style, typesetter.setApart(text, style.family()));
  }

  private void phrases(Style style, List<Phrase> phrases) throws SAXException {
    for (Phrase phrase : phrases) {
      if (phrase.rightToLeft()) {
        element(
            "bidi-override",
            Attrs.of("direction", "rtl", "unicode-bidi", "embed"),
            () -> pieces(style, phrase));
        // What follows keeps its own order: a formatter of today would know isolates.
        characters(LEFT_TO_RIGHT_MARK);
      } else {
        pieces(style, phrase);
      }
    }
  }

  private void pieces(Style style, Phrase phrase) throws SAXException {
    for (Piece piece : phrase.pieces()) {
      if (piece.family() == style.family()) {
        characters(piece.text());
      } else {
        element(
            "inline",
            Attrs.of("font-family", piece.family().title()),
            () -> characters(piece.text()));
      }
    }
  }

  private void characters(String text) throws SAXException {
    out.characters(text.toCharArray(), 0, text.length());
  }

  /** A text that is not printed but shown by the reader's program, such as a bookmark. */
  void plain(String text) throws SAXException {
    characters(Plain.of(text));
  }

  void space() throws SAXException {
    characters(" ");
  }

  /** A label and what it says, side by side. */
  void labelled(List<Labelled> rows) throws SAXException {
    element(
        "list-block",
        Attrs.of(
            "provisional-distance-between-starts", "27mm", "provisional-label-separation", "3mm"),
        () -> {
          for (Labelled row : rows) {
            item(row.label(), row.body());
          }
        });
  }

  private void item(Part label, Part body) throws SAXException {
    element(
        "list-item",
        Attrs.of("space-after", "3.5pt", "relative-align", "baseline"),
        () -> {
          element("list-item-label", Attrs.of("end-indent", "label-end()"), label);
          element(
              "list-item-body",
              Attrs.of("start-indent", "body-start()"),
              () -> block(Style.PLAIN, body));
        });
  }

  /** A list with bullets. */
  void bullets(List<Part> items) throws SAXException {
    if (items.isEmpty()) {
      return;
    }
    element(
        "list-block",
        Attrs.of(
            "provisional-distance-between-starts",
            "4mm",
            "provisional-label-separation",
            "1mm",
            "space-after",
            "3pt"),
        () -> {
          for (Part item : items) {
            element(
                "list-item",
                Attrs.of("space-after", "1.5pt"),
                () -> {
                  element(
                      "list-item-label",
                      Attrs.of("end-indent", "label-end()"),
                      () -> block(Style.PLAIN, "•"));
                  element(
                      "list-item-body",
                      Attrs.of("start-indent", "body-start()"),
                      () -> block(Style.PLAIN, item));
                });
          }
        });
  }
}
