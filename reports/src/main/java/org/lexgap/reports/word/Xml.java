package org.lexgap.reports.word;

import java.io.StringWriter;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;

/**
 * Writes elements of a part of a document into memory. Trees of POI would hold the same, but take
 * many times as long for a report of some hundred pages.
 */
final class Xml {

  /** Begins every part. */
  static final String HEAD = "<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?>\n";

  private final StringWriter written = new StringWriter();
  private final XMLStreamWriter out;

  Xml() {
    try {
      out = XMLOutputFactory.newDefaultFactory().createXMLStreamWriter(written);
    } catch (XMLStreamException e) {
      throw inMemory(e);
    }
  }

  /** Begins an element; attributes follow in pairs of name and value. */
  Xml open(String name, String... attributes) {
    try {
      out.writeStartElement(name);
      attributes(attributes);
    } catch (XMLStreamException e) {
      throw inMemory(e);
    }
    return this;
  }

  Xml empty(String name, String... attributes) {
    try {
      out.writeEmptyElement(name);
      attributes(attributes);
    } catch (XMLStreamException e) {
      throw inMemory(e);
    }
    return this;
  }

  private void attributes(String... attributes) throws XMLStreamException {
    for (int i = 0; i < attributes.length; i += 2) {
      out.writeAttribute(attributes[i], attributes[i + 1]);
    }
  }

  Xml text(String text) {
    try {
      out.writeCharacters(text);
    } catch (XMLStreamException e) {
      throw inMemory(e);
    }
    return this;
  }

  Xml close() {
    try {
      out.writeEndElement();
    } catch (XMLStreamException e) {
      throw inMemory(e);
    }
    return this;
  }

  /** How much is written up to here, between two elements. */
  int length() {
    return written().length();
  }

  String written() {
    try {
      out.writeCharacters("");
      out.flush();
    } catch (XMLStreamException e) {
      throw inMemory(e);
    }
    return written.toString();
  }

  private static IllegalStateException inMemory(XMLStreamException e) {
    return new IllegalStateException("Writing into memory failed.", e);
  }
}
