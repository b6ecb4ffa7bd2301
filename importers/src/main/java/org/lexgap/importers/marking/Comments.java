package org.lexgap.importers.marking;

import java.io.IOException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.apache.poi.ss.util.CellAddress;
import org.w3c.dom.Element;
import org.xml.sax.SAXException;

/** The comments of one sheet. What people wrote stays; ours are added. */
final class Comments {

  static final String EMPTY = "<comments xmlns=\"%s\"><authors/><commentList/></comments>";

  private static final String AUTHOR = "LexGap";

  private final WorkbookArchive archive;
  private final String part;
  private final PartXml xml;
  private final Element list;
  private final int author;
  private final Map<CellAddress, Element> byCell = new HashMap<>();

  private Comments(WorkbookArchive archive, String part, PartXml xml) {
    this.archive = archive;
    this.part = part;
    this.xml = xml;
    this.author = author(PartXml.require(xml.root(), "authors", Set.of("commentList", "extLst")));
    this.list = PartXml.require(xml.root(), "commentList", Set.of("extLst"));
    PartXml.children(list, "comment")
        .forEach(comment -> byCell.put(new CellAddress(comment.getAttribute("ref")), comment));
  }

  static Comments of(WorkbookArchive archive, String part) throws IOException, SAXException {
    byte[] bytes = archive.read(part).orElseThrow(() -> new IOException("no " + part));
    return new Comments(archive, part, PartXml.parse(bytes));
  }

  private static int author(Element authors) {
    List<Element> known = PartXml.children(authors, "author");
    for (int i = 0; i < known.size(); i++) {
      if (known.get(i).getTextContent().equals(AUTHOR)) {
        return i;
      }
    }
    PartXml.append(authors, "author").setTextContent(AUTHOR);
    return known.size();
  }

  /** Adds a comment; gives true if the cell had none, so that it needs a shape. */
  boolean add(CellAddress cell, String text) {
    Element known = byCell.get(cell);
    if (known != null) {
      appendTo(known, text);
      return false;
    }
    Element comment = PartXml.append(list, "comment");
    comment.setAttribute("ref", cell.formatAsString());
    comment.setAttribute("authorId", Integer.toString(author));
    run(PartXml.append(comment, "text"), AUTHOR + "\n" + text);
    byCell.put(cell, comment);
    return true;
  }

  private static void appendTo(Element comment, String text) {
    Element words = PartXml.require(comment, "text", Set.of("commentPr"));
    // Plain text stands alone or not at all, so that it becomes the first of several runs.
    PartXml.child(words, "t")
        .ifPresent(
            plain -> {
              Element run = PartXml.create(words, "r");
              words.replaceChild(run, plain);
              run.appendChild(plain);
            });
    run(words, "\n\n" + AUTHOR + "\n" + text);
  }

  private static void run(Element words, String text) {
    Element run = PartXml.create(words, "r");
    List<Element> guides =
        PartXml.children(words).stream()
            .filter(child -> Set.of("rPh", "phoneticPr").contains(child.getLocalName()))
            .toList();
    words.insertBefore(run, guides.isEmpty() ? null : guides.get(0));
    Element plain = PartXml.append(run, "t");
    plain.setAttributeNS("http://www.w3.org/XML/1998/namespace", "xml:space", "preserve");
    plain.setTextContent(legal(text));
  }

  /** XML has no control characters. */
  private static String legal(String text) {
    return text.replaceAll("[\\x00-\\x08\\x0B\\x0C\\x0E-\\x1F\\uFFFE\\uFFFF]", "\uFFFD")
        .replaceAll("[\\uD800-\\uDBFF](?![\\uDC00-\\uDFFF])", "\uFFFD")
        .replaceAll("(?<![\\uD800-\\uDBFF])[\\uDC00-\\uDFFF]", "\uFFFD");
  }

  void save() throws IOException {
    archive.write(part, xml.bytes());
  }
}
