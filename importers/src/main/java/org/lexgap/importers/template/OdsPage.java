package org.lexgap.importers.template;

import javax.xml.stream.XMLStreamException;

/** The page on which an OpenDocument spreadsheet is printed, and its font. */
final class OdsPage {

  /** The name by which tables call it. */
  static final String NAME = "Landscape";

  private static final String FONT = "Calibri";

  private OdsPage() {}

  /** The part with the font, and with the page for printing: A4 across, as wide as the sheet. */
  static String xml() throws XMLStreamException {
    OdsXml xml = new OdsXml("office:document-styles");
    xml.start("office:styles");
    xml.start("style:style", "style:name", "Default", "style:family", "table-cell");
    xml.empty("style:text-properties", "fo:font-family", FONT, "fo:font-size", "11pt");
    xml.end();
    xml.end();
    xml.start("office:automatic-styles");
    xml.start("style:page-layout", "style:name", NAME);
    xml.start(
        "style:page-layout-properties",
        "fo:page-width",
        "297mm",
        "fo:page-height",
        "210mm",
        "style:print-orientation",
        "landscape",
        "fo:margin",
        "10mm",
        "style:scale-to-X",
        "1",
        "style:scale-to-Y",
        "0");
    xml.end();
    xml.start("style:footer-style");
    xml.empty("style:header-footer-properties", "fo:min-height", "7mm", "fo:margin-top", "2mm");
    xml.end();
    xml.end();
    xml.end();
    writeMaster(xml);
    return xml.finish();
  }

  private static void writeMaster(OdsXml xml) throws XMLStreamException {
    xml.start("office:master-styles");
    xml.start("style:master-page", "style:name", NAME, "style:page-layout-name", NAME);
    xml.start("style:footer");
    xml.start("style:region-left");
    xml.start("text:p");
    xml.word("text:sheet-name", "");
    xml.end();
    xml.end();
    xml.start("style:region-right");
    xml.start("text:p");
    xml.word("text:page-number", "1");
    xml.end();
    xml.end();
  }
}
