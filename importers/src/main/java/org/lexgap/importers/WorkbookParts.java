package org.lexgap.importers;

import java.io.IOException;
import java.io.InputStream;
import java.util.Map;
import java.util.Set;
import org.apache.poi.openxml4j.exceptions.OpenXML4JException;
import org.apache.poi.xssf.eventusermodel.XSSFReader;
import org.jspecify.annotations.Nullable;
import org.xml.sax.SAXException;
import org.xml.sax.helpers.DefaultHandler;

/**
 * The parts of a workbook as streams of XML events. Nothing is kept but what is asked for: the
 * object model of a sheet would need many times its size.
 */
final class WorkbookParts {

  private final XSSFReader reader;
  private final WorkbookHandler workbook = new WorkbookHandler();
  // One budget for all parts: many parts together can be as large as one.
  private long left = Limits.UNPACKED_BYTES;

  private WorkbookParts(XSSFReader reader) {
    this.reader = reader;
  }

  static WorkbookParts of(XSSFReader reader) throws IOException, OpenXML4JException, SAXException {
    WorkbookParts parts = new WorkbookParts(reader);
    parts.parse(reader.getWorkbookData(), parts.workbook);
    if (parts.workbook.sheets().isEmpty()) {
      throw new SAXException("no sheets");
    }
    return parts;
  }

  /** The names of the sheets in their order. */
  Set<String> sheets() {
    return workbook.sheets().keySet();
  }

  boolean countsDatesFrom1904() {
    return workbook.countsDatesFrom1904();
  }

  SharedTexts sharedTexts() throws IOException, OpenXML4JException, SAXException {
    SharedTexts texts = new SharedTexts();
    parse(reader.getSharedStringsData(), texts);
    return texts;
  }

  NumberFormats numberFormats() throws IOException, OpenXML4JException, SAXException {
    NumberFormats formats = new NumberFormats();
    parse(reader.getStylesData(), formats);
    return formats;
  }

  void parseSheet(String name, DefaultHandler handler)
      throws IOException, OpenXML4JException, SAXException {
    Map<String, String> sheets = workbook.sheets();
    parse(reader.getSheet(sheets.getOrDefault(name, "")), handler);
  }

  private void parse(@Nullable InputStream part, DefaultHandler handler)
      throws IOException, SAXException {
    if (part == null) {
      return;
    }
    try (LimitedInputStream limited = new LimitedInputStream(part, left)) {
      try {
        HardenedXml.parse(limited, handler);
      } finally {
        left = Math.max(0, limited.left());
      }
    }
  }
}
