package org.lexgap.importers;

import java.io.IOException;
import java.io.OutputStream;
import java.util.LinkedHashMap;
import java.util.Map;
import javax.xml.stream.XMLStreamException;
import org.lexgap.core.summary.StatuteSummary;
import org.lexgap.importers.office.OdsPackage;

/** Writes the long table as an OpenDocument spreadsheet. */
final class OdsSummaryWriter implements SummaryWriter {

  /** On paper: landscape, all columns on one page. */
  private static final String STYLES =
      """
      <?xml version="1.0" encoding="UTF-8"?>
      <office:document-styles xmlns:office="urn:oasis:names:tc:opendocument:xmlns:office:1.0" xmlns:style="urn:oasis:names:tc:opendocument:xmlns:style:1.0" xmlns:fo="urn:oasis:names:tc:opendocument:xmlns:xsl-fo-compatible:1.0" office:version="1.3">
        <office:automatic-styles>
          <style:page-layout style:name="landscape">
            <style:page-layout-properties fo:page-width="29.7cm" fo:page-height="21cm" style:print-orientation="landscape" style:scale-to-X="1" style:scale-to-Y="0"/>
          </style:page-layout>
        </office:automatic-styles>
        <office:master-styles>
          <style:master-page style:name="Default" style:page-layout-name="landscape"/>
        </office:master-styles>
      </office:document-styles>
      """;

  @Override
  public void write(StatuteSummary summary, OutputStream out) throws IOException {
    Map<String, String> parts = new LinkedHashMap<>();
    try {
      parts.put("content.xml", OdsContent.of(summary.answers()));
    } catch (XMLStreamException e) {
      throw new IOException("The spreadsheet could not be written.", e);
    }
    parts.put("styles.xml", STYLES);
    OdsPackage.write(parts, out);
  }
}
