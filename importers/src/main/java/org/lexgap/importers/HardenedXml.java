package org.lexgap.importers;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import javax.xml.parsers.ParserConfigurationException;
import org.apache.poi.util.XMLHelper;
import org.xml.sax.InputSource;
import org.xml.sax.SAXException;
import org.xml.sax.XMLReader;
import org.xml.sax.helpers.DefaultHandler;

/** Parses XML that anybody may have written: no document types, no entities, no other files. */
final class HardenedXml {

  private HardenedXml() {}

  /** Parses a stream as events. The stream stays open: it may be an entry of an archive. */
  static void parse(InputStream in, DefaultHandler handler) throws IOException, SAXException {
    try {
      XMLReader xml = XMLHelper.newXMLReader();
      xml.setContentHandler(handler);
      // The standard handler would print to the console.
      xml.setErrorHandler(handler);
      xml.parse(new InputSource(new StaysOpen(in)));
    } catch (ParserConfigurationException e) {
      throw new SAXException(e);
    }
  }

  private static final class StaysOpen extends FilterInputStream {
    StaysOpen(InputStream in) {
      super(in);
    }

    @Override
    public void close() {
      // Whoever opened the stream closes it.
    }
  }
}
