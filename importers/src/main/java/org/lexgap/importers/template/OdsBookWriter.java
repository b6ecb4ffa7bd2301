package org.lexgap.importers.template;

import java.io.IOException;
import java.io.OutputStream;
import java.util.LinkedHashMap;
import java.util.Map;
import javax.xml.stream.XMLStreamException;
import org.lexgap.importers.office.OdsPackage;

/** Writes a planned workbook as an OpenDocument spreadsheet. */
final class OdsBookWriter implements BookWriter {

  @Override
  public void write(PlannedBook book, OutputStream out) throws IOException {
    Map<String, String> parts = new LinkedHashMap<>();
    try {
      parts.put("content.xml", new OdsContent(book).xml());
      parts.put("styles.xml", OdsPage.xml());
      parts.put("settings.xml", OdsSettings.xml(book));
      parts.put("meta.xml", meta());
    } catch (XMLStreamException e) {
      throw new IOException("The spreadsheet could not be written.", e);
    }
    OdsPackage.write(parts, out);
  }

  /** Neither the clock nor the user's name goes into the file. */
  private static String meta() throws XMLStreamException {
    OdsXml xml = new OdsXml("office:document-meta");
    xml.start("office:meta");
    xml.word("meta:generator", "LexGap");
    return xml.finish();
  }
}
