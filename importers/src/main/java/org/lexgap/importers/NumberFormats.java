package org.lexgap.importers;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.poi.ss.usermodel.DateUtil;
import org.xml.sax.Attributes;
import org.xml.sax.helpers.DefaultHandler;

/** Tells which cell styles show a number as a date. */
final class NumberFormats extends DefaultHandler {

  private final Map<Integer, String> patterns = new HashMap<>();
  private final List<Integer> formatOfStyle = new ArrayList<>();
  private boolean inCellStyles;

  boolean isDate(int style) {
    if (style < 0 || style >= formatOfStyle.size()) {
      return false;
    }
    int format = formatOfStyle.get(style);
    return DateUtil.isADateFormat(format, patterns.get(format));
  }

  @Override
  public void startElement(String uri, String name, String qualified, Attributes attributes) {
    switch (name) {
      case "numFmt" ->
          patterns.put(number(attributes, "numFmtId"), attributes.getValue("formatCode"));
      case "cellXfs" -> inCellStyles = true;
      case "xf" -> {
        if (inCellStyles) {
          formatOfStyle.add(number(attributes, "numFmtId"));
        }
      }
      default -> {
        // Fonts, fills and borders say nothing about a value.
      }
    }
  }

  @Override
  public void endElement(String uri, String name, String qualified) {
    if (name.equals("cellXfs")) {
      inCellStyles = false;
    }
  }

  private static int number(Attributes attributes, String name) {
    String value = attributes.getValue(name);
    return value == null ? 0 : Integer.parseInt(value);
  }
}
