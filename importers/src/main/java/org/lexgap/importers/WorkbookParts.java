package org.lexgap.importers;

import java.io.IOException;
import java.io.InputStream;
import java.util.Map;
import java.util.Set;
import javax.xml.parsers.ParserConfigurationException;
import org.apache.poi.openxml4j.exceptions.OpenXML4JException;
import org.apache.poi.util.XMLHelper;
import org.apache.poi.xssf.eventusermodel.XSSFReader;
import org.jspecify.annotations.Nullable;
import org.xml.sax.InputSource;
import org.xml.sax.SAXException;
import org.xml.sax.XMLReader;
import org.xml.sax.helpers.DefaultHandler;

/**
 * The parts of a workbook as streams of XML events. Nothing is kept but what is asked for: the
 * object model of a sheet would need many times its size.
 */
final class WorkbookParts {

  private final XSSFReader reader;
  private final WorkbookHandler workbook;

  private WorkbookParts(XSSFReader reader, WorkbookHandler workbook) {
    this.reader = reader;
    this.workbook = workbook;
  }

  static WorkbookParts of(XSSFReader reader) throws IOException, OpenXML4JException, SAXException {
    WorkbookHandler workbook = new WorkbookHandler();
    parse(reader.getWorkbookData(), workbook);
    if (workbook.sheets().isEmpty()) {
      throw new SAXException("no sheets");
    }
    return new WorkbookParts(reader, workbook);
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

  private static void parse(@Nullable InputStream part, DefaultHandler handler)
      throws IOException, SAXException {
    if (part == null) {
      return;
    }
    try (InputStream limited = new LimitedInputStream(part, Limits.UNPACKED_BYTES)) {
      XMLReader xml = XMLHelper.newXMLReader();
      xml.setContentHandler(handler);
      // The standard handler would print to the console.
      xml.setErrorHandler(handler);
      xml.parse(new InputSource(limited));
    } catch (ParserConfigurationException e) {
      throw new SAXException(e);
    }
  }
}
