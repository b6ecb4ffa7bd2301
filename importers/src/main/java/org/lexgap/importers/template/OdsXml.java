package org.lexgap.importers.template;

import java.io.StringWriter;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.regex.Pattern;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;

/** Writes the XML of one part of an OpenDocument file. */
final class OdsXml {

  private static final String URN = "urn:oasis:names:tc:opendocument:xmlns:";
  private static final SortedMap<String, String> SPACES = spaces();
  private static final Pattern NOT_IN_XML =
      Pattern.compile("[\\x00-\\x08\\x0B\\x0C\\x0E-\\x1F\\uFFFE\\uFFFF]");

  private final StringWriter text = new StringWriter();
  private final XMLStreamWriter xml;

  /** Begins a part with its outermost element. */
  OdsXml(String root) throws XMLStreamException {
    xml = XMLOutputFactory.newDefaultFactory().createXMLStreamWriter(text);
    xml.writeStartDocument("UTF-8", "1.0");
    xml.writeStartElement(root);
    for (Map.Entry<String, String> space : SPACES.entrySet()) {
      xml.writeAttribute("xmlns:" + space.getKey(), space.getValue());
    }
    xml.writeAttribute("office:version", "1.3");
  }

  private static SortedMap<String, String> spaces() {
    SortedMap<String, String> spaces = new TreeMap<>();
    for (String space : List.of("office", "style", "text", "table", "config", "meta")) {
      spaces.put(space, URN + space + ":1.0");
    }
    spaces.put("number", URN + "datastyle:1.0");
    spaces.put("fo", URN + "xsl-fo-compatible:1.0");
    // Formulas and the names of settings stand in values and begin with these.
    spaces.put("of", URN + "of:1.2");
    spaces.put("ooo", "http://openoffice.org/2004/office");
    spaces.put("loext", "urn:org:documentfoundation:names:experimental:office:xmlns:loext:1.0");
    return Collections.unmodifiableSortedMap(spaces);
  }

  /** Opens an element; the attributes are names and values in turn. */
  void start(String element, String... attributes) throws XMLStreamException {
    xml.writeStartElement(element);
    write(attributes);
  }

  /** Writes an element without content. */
  void empty(String element, String... attributes) throws XMLStreamException {
    xml.writeEmptyElement(element);
    write(attributes);
  }

  void end() throws XMLStreamException {
    xml.writeEndElement();
  }

  /** Writes an element that holds a word. */
  void word(String element, String content, String... attributes) throws XMLStreamException {
    start(element, attributes);
    xml.writeCharacters(clean(content));
    end();
  }

  /** Writes a text as paragraphs, one for each line. */
  void paragraphs(String content) throws XMLStreamException {
    for (String line : content.split("\n", -1)) {
      start("text:p");
      write(clean(line));
      end();
    }
  }

  /** Ends the part. */
  String finish() throws XMLStreamException {
    xml.writeEndDocument();
    xml.flush();
    return text.toString();
  }

  /** A blank after a blank, or at an end, would be dropped on reading. */
  private void write(String line) throws XMLStreamException {
    StringBuilder plain = new StringBuilder();
    for (int i = 0; i < line.length(); i++) {
      char c = line.charAt(i);
      boolean dropped = c == ' ' && (i == 0 || i == line.length() - 1 || line.charAt(i - 1) <= ' ');
      if (c == '\t' || dropped) {
        xml.writeCharacters(plain.toString());
        plain.setLength(0);
        xml.writeEmptyElement(c == '\t' ? "text:tab" : "text:s");
      } else {
        plain.append(c);
      }
    }
    xml.writeCharacters(plain.toString());
  }

  private void write(String[] attributes) throws XMLStreamException {
    for (int i = 0; i < attributes.length; i += 2) {
      xml.writeAttribute(attributes[i], clean(attributes[i + 1]));
    }
  }

  private static String clean(String text) {
    return NOT_IN_XML.matcher(text).replaceAll("\uFFFD");
  }
}
