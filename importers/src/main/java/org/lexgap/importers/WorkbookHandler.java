package org.lexgap.importers;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import org.xml.sax.Attributes;
import org.xml.sax.helpers.DefaultHandler;

/** Reads which sheets a workbook has. */
final class WorkbookHandler extends DefaultHandler {

  private final Map<String, String> sheets = new LinkedHashMap<>();
  private boolean countsDatesFrom1904;

  /** The relationship of each sheet by its name, in the order of the workbook. */
  Map<String, String> sheets() {
    return Collections.unmodifiableMap(sheets);
  }

  boolean countsDatesFrom1904() {
    return countsDatesFrom1904;
  }

  @Override
  public void startElement(String uri, String name, String qualified, Attributes attributes) {
    if (name.equals("sheet") && attributes.getValue("name") != null) {
      sheets.putIfAbsent(attributes.getValue("name"), relationship(attributes));
    } else if (name.equals("workbookPr")) {
      String flag = attributes.getValue("date1904");
      countsDatesFrom1904 = "1".equals(flag) || "true".equals(flag);
    }
  }

  /** The attribute's namespace differs between the two dialects of the standard. */
  private static String relationship(Attributes attributes) {
    for (int i = 0; i < attributes.getLength(); i++) {
      if (attributes.getLocalName(i).equals("id") && !attributes.getURI(i).isEmpty()) {
        return attributes.getValue(i);
      }
    }
    return "";
  }
}
