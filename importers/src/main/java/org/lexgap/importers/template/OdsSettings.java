package org.lexgap.importers.template;

import javax.xml.stream.XMLStreamException;

/** Which rows and columns of an OpenDocument spreadsheet stay in sight. */
final class OdsSettings {

  private static final String FROZEN = "2";

  /** The part of the window at the lower right: below the headings, right of the questions. */
  private static final String LOWER_RIGHT = "3";

  private static final String LOWER_LEFT = "2";

  private final OdsXml xml;

  private OdsSettings(OdsXml xml) {
    this.xml = xml;
  }

  static String xml(PlannedBook book) throws XMLStreamException {
    OdsXml xml = new OdsXml("office:document-settings");
    OdsSettings settings = new OdsSettings(xml);
    xml.start("office:settings");
    xml.start("config:config-item-set", "config:name", "ooo:view-settings");
    xml.start("config:config-item-map-indexed", "config:name", "Views");
    xml.start("config:config-item-map-entry");
    settings.item("ViewId", "string", "view1");
    settings.item("ActiveTable", "string", book.sheets().get(0).name());
    settings.item("ShowGrid", "boolean", "false");
    xml.start("config:config-item-map-named", "config:name", "Tables");
    for (PlannedSheet sheet : book.sheets()) {
      settings.write(sheet);
    }
    return xml.finish();
  }

  private void write(PlannedSheet sheet) throws XMLStreamException {
    xml.start("config:config-item-map-entry", "config:name", sheet.name());
    if (sheet.headRows() > 0) {
      boolean columns = sheet.fixedColumns() > 0;
      item("HorizontalSplitMode", "short", columns ? FROZEN : "0");
      item("VerticalSplitMode", "short", FROZEN);
      item("HorizontalSplitPosition", "int", Integer.toString(sheet.fixedColumns()));
      item("VerticalSplitPosition", "int", Integer.toString(sheet.headRows()));
      item("ActiveSplitRange", "short", columns ? LOWER_RIGHT : LOWER_LEFT);
      item("PositionRight", "int", Integer.toString(sheet.fixedColumns()));
      item("PositionBottom", "int", Integer.toString(sheet.headRows()));
    }
    item("ShowGrid", "boolean", "false");
    xml.end();
  }

  private void item(String name, String type, String value) throws XMLStreamException {
    xml.word("config:config-item", value, "config:name", name, "config:type", type);
  }
}
