package org.lexgap.reports.pdf;

import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.lexgap.core.assessment.Outcome;
import org.lexgap.reports.model.Badge;
import org.lexgap.reports.model.BindingMark;
import org.lexgap.reports.model.ElementLink;
import org.lexgap.reports.model.FixedWords;
import org.lexgap.reports.model.SeverityMark;
import org.lexgap.reports.model.SourceName;
import org.xml.sax.SAXException;

/** The marks that stand everywhere: outcomes, severity, sources, ids and links. */
final class Marks {

  private static final String NO_BREAK_SPACE = "\u00A0";

  private final Fo fo;
  private final FixedWords words;
  private final Set<String> anchors;

  /**
   * Marks.
   *
   * @param anchors the anchors that the document holds; no link leads anywhere else
   */
  Marks(Fo fo, FixedWords words, Set<String> anchors) {
    this.fo = fo;
    this.words = words;
    this.anchors = anchors;
  }

  /** Sign and word on the colour of the outcome. */
  void badge(Badge badge) throws SAXException {
    Outcome outcome = badge.outcome();
    fo.element(
        "inline",
        Attrs.of(
            "background-color",
            Palette.ground(outcome),
            "color",
            Palette.onGround(outcome),
            "border",
            Palette.frame(outcome),
            "font-size",
            "8.4pt",
            "font-weight",
            "bold",
            "padding",
            "1pt 2.5pt"),
        () -> {
          picture(Icons.onBadge(outcome));
          fo.text(NO_BREAK_SPACE + badge.text());
        });
  }

  /** Sign and word in the colour of the outcome, for lists. */
  void key(Badge badge) throws SAXException {
    Outcome outcome = badge.outcome();
    fo.element(
        "inline",
        Attrs.of("color", Palette.ink(outcome), "font-weight", "bold"),
        () -> {
          picture(Icons.onWhite(outcome));
          fo.text(NO_BREAK_SPACE + badge.text());
        });
  }

  /** A drawing that says what the words beside it say. */
  private void picture(String address) throws SAXException {
    fo.element(
        "external-graphic",
        Attrs.of(
            "src",
            address,
            "content-height",
            "7.4pt",
            "alignment-adjust",
            "-0.8pt",
            "role",
            "artifact"));
  }

  /** The sign of an outcome where no word stands beside it. */
  void sign(Outcome outcome, String word) throws SAXException {
    fo.element(
        "external-graphic",
        Attrs.of(
            "src",
            Icons.onWhite(outcome),
            "content-height",
            "7.4pt",
            "alignment-adjust",
            "-0.8pt",
            "fox:alt-text",
            word));
  }

  void severity(SeverityMark mark) throws SAXException {
    fo.element(
        "inline",
        Attrs.of("font-weight", "bold"),
        () -> {
          picture(Icons.severity(mark.bars()));
          fo.text(NO_BREAK_SPACE + mark.word());
        });
  }

  void id(String id) throws SAXException {
    fo.inlineApart(Style.CODE, id);
  }

  void source(SourceName source) throws SAXException {
    fo.text(source.citation());
    if (source.unread() != null) {
      fo.space();
      confirm();
    }
  }

  void confirm() throws SAXException {
    fo.inline(Style.CONFIRM, words.text("source.unread"));
  }

  /** How something binds, and through what. */
  void binding(BindingMark binding) throws SAXException {
    fo.inline(Style.STRONG, binding.word());
    Optional<SourceName> first = binding.first();
    if (first.isPresent()) {
      fo.space();
      source(first.get());
    }
  }

  /** Severity, bindingness and whether open questions could change it, on one line. */
  void meta(SeverityMark severity, BindingMark binding, String settled, boolean isSettled)
      throws SAXException {
    fo.block(
        Style.KEPT,
        () -> {
          severity(severity);
          if (!severity.note().isEmpty()) {
            fo.text(" " + severity.note());
          }
          fo.text(" · ");
          binding(binding);
          fo.text(" · ");
          fo.inline(isSettled ? Style.PLAIN : Style.OPEN, settled);
        });
  }

  /** A link inside the document; plain text where what it leads to is not in it. */
  void link(@Nullable String anchor, Style style, String text) throws SAXException {
    if (anchor == null || !anchors.contains(anchor)) {
      fo.inline(style, text);
      return;
    }
    fo.element(
        "basic-link",
        style.attrs().and("internal-destination", anchor, "fox:alt-text", text),
        () -> fo.text(style, text));
  }

  void link(ElementLink link) throws SAXException {
    link(link.anchor(), Style.LINK, link.title());
    fo.space();
    id(link.id());
    if (link.badge() != null) {
      fo.space();
      fo.inline(Style.MUTED, link.badge().text());
    }
  }

  /** An element by title and id. */
  void element(String anchor, String title, String id) throws SAXException {
    link(anchor, Style.ELEMENT, title);
    fo.space();
    id(id);
  }
}
