package org.lexgap.reports.pdf;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.time.temporal.ChronoUnit;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;
import org.lexgap.reports.GapReport;

/** What the file says of itself (XMP): title, language, time, and that it keeps to PDF/UA-1. */
final class Metadata {

  static final String PRODUCER = "Apache FOP, Apache PDFBox";

  private static final String RDF = "http://www.w3.org/1999/02/22-rdf-syntax-ns#";

  private final XMLStreamWriter xml;

  private Metadata(XMLStreamWriter xml) {
    this.xml = xml;
  }

  static byte[] of(GapReport report, String creator) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try {
      XMLStreamWriter xml =
          XMLOutputFactory.newDefaultFactory()
              .createXMLStreamWriter(out, StandardCharsets.UTF_8.name());
      new Metadata(xml).write(report, creator);
      xml.close();
    } catch (XMLStreamException e) {
      throw new IllegalStateException("The metadata could not be written.", e);
    }
    return out.toByteArray();
  }

  private void write(GapReport report, String creator) throws XMLStreamException {
    xml.writeProcessingInstruction("xpacket", "begin=\"\uFEFF\" id=\"W5M0MpCehiHzreSzNTczkc9d\"");
    xml.writeStartElement("x", "xmpmeta", "adobe:ns:meta/");
    xml.writeNamespace("x", "adobe:ns:meta/");
    xml.writeStartElement("rdf", "RDF", RDF);
    xml.writeNamespace("rdf", RDF);
    String time = report.receipt().time().truncatedTo(ChronoUnit.SECONDS).toString();
    dublinCore(Plain.of(report.title()), report.language());
    properties("pdf", "http://ns.adobe.com/pdf/1.3/", "Producer", PRODUCER);
    properties("pdfuaid", "http://www.aiim.org/pdfua/ns/id/", "part", "1");
    properties("xmp", "http://ns.adobe.com/xap/1.0/", "CreatorTool", creator, "CreateDate", time);
    xml.writeEndElement();
    xml.writeEndElement();
    xml.writeProcessingInstruction("xpacket", "end=\"r\"");
    xml.flush();
  }

  private void dublinCore(String title, String language) throws XMLStreamException {
    String space = "http://purl.org/dc/elements/1.1/";
    description("dc", space);
    xml.writeStartElement("dc", "title", space);
    xml.writeStartElement("rdf", "Alt", RDF);
    xml.writeStartElement("rdf", "li", RDF);
    xml.writeAttribute("xml", "http://www.w3.org/XML/1998/namespace", "lang", "x-default");
    xml.writeCharacters(title);
    xml.writeEndElement();
    xml.writeEndElement();
    xml.writeEndElement();
    xml.writeStartElement("dc", "language", space);
    xml.writeStartElement("rdf", "Bag", RDF);
    element("rdf", RDF, "li", language);
    xml.writeEndElement();
    xml.writeEndElement();
    xml.writeEndElement();
  }

  private void properties(String prefix, String space, String... namesAndValues)
      throws XMLStreamException {
    description(prefix, space);
    for (int i = 0; i < namesAndValues.length; i += 2) {
      element(prefix, space, namesAndValues[i], namesAndValues[i + 1]);
    }
    xml.writeEndElement();
  }

  private void description(String prefix, String space) throws XMLStreamException {
    xml.writeStartElement("rdf", "Description", RDF);
    xml.writeAttribute("rdf", RDF, "about", "");
    xml.writeNamespace(prefix, space);
  }

  private void element(String prefix, String space, String name, String value)
      throws XMLStreamException {
    xml.writeStartElement(prefix, name, space);
    xml.writeCharacters(value);
    xml.writeEndElement();
  }
}
