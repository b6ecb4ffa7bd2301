package org.lexgap.importers.marking;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import javax.xml.parsers.DocumentBuilder;
import javax.xml.transform.TransformerException;
import javax.xml.transform.dom.DOMSource;
import javax.xml.transform.stream.StreamResult;
import org.apache.poi.util.XMLHelper;
import org.jspecify.annotations.Nullable;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.Node;
import org.xml.sax.SAXException;
import org.xml.sax.helpers.DefaultHandler;

/**
 * A part of a workbook as a tree of elements. Elements are told by their local names: the same part
 * comes with and without a prefix, and in two namespaces.
 */
final class PartXml {

  private final Document document;

  private PartXml(Document document) {
    this.document = document;
  }

  /** Document types are refused, so that no entity is ever expanded or fetched. */
  static PartXml parse(byte[] part) throws IOException, SAXException {
    DocumentBuilder builder = XMLHelper.newDocumentBuilder();
    // The standard handler would print to the console.
    builder.setErrorHandler(new DefaultHandler());
    return new PartXml(builder.parse(new ByteArrayInputStream(part)));
  }

  Element root() {
    return document.getDocumentElement();
  }

  byte[] bytes() throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    document.setXmlStandalone(true);
    try {
      XMLHelper.newTransformer().transform(new DOMSource(document), new StreamResult(bytes));
    } catch (TransformerException e) {
      throw new IOException(e);
    }
    return bytes.toByteArray();
  }

  static List<Element> children(Element parent) {
    List<Element> children = new ArrayList<>();
    for (Node node = parent.getFirstChild(); node != null; node = node.getNextSibling()) {
      if (node instanceof Element element) {
        children.add(element);
      }
    }
    return children;
  }

  static List<Element> children(Element parent, String name) {
    return children(parent).stream().filter(child -> name.equals(child.getLocalName())).toList();
  }

  static Optional<Element> child(Element parent, String name) {
    return children(parent, name).stream().findFirst();
  }

  /** A new element in the namespace of another, not yet in its place. */
  static Element create(Element beside, String name) {
    String prefix = beside.getPrefix();
    return beside
        .getOwnerDocument()
        .createElementNS(beside.getNamespaceURI(), prefix == null ? name : prefix + ":" + name);
  }

  static Element append(Element parent, String name) {
    Element child = create(parent, name);
    parent.appendChild(child);
    return child;
  }

  /**
   * The child of a name; a new one stands before all that must follow it.
   *
   * @param followers the local names that come after it in the order of the format
   */
  static Element require(Element parent, String name, Set<String> followers) {
    return child(parent, name)
        .orElseGet(
            () -> {
              Element child = create(parent, name);
              parent.insertBefore(child, firstOfTail(parent, followers));
              return child;
            });
  }

  private static @Nullable Element firstOfTail(Element parent, Set<String> followers) {
    Element first = null;
    List<Element> children = children(parent);
    for (int i = children.size() - 1; i >= 0; i--) {
      if (!followers.contains(children.get(i).getLocalName())) {
        return first;
      }
      first = children.get(i);
    }
    return first;
  }
}
