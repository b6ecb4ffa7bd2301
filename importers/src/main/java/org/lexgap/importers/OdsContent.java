package org.lexgap.importers;

import java.io.StringWriter;
import java.util.List;
import java.util.regex.Pattern;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;
import org.apache.poi.util.XMLHelper;
import org.lexgap.core.summary.Answer;
import org.lexgap.core.summary.AnswerValue.Amount;

/** The content of an OpenDocument spreadsheet with one sheet of answers. */
final class OdsContent {

  private static final String URN = "urn:oasis:names:tc:opendocument:xmlns:";
  private static final Pattern NOT_IN_XML =
      Pattern.compile("[\\x00-\\x08\\x0B\\x0C\\x0E-\\x1F\\uFFFE\\uFFFF]");

  private final XMLStreamWriter xml;

  private OdsContent(XMLStreamWriter xml) {
    this.xml = xml;
  }

  static String of(List<Answer> answers) throws XMLStreamException {
    StringWriter text = new StringWriter();
    XMLStreamWriter xml = XMLHelper.newXMLOutputFactory().createXMLStreamWriter(text);
    new OdsContent(xml).write(answers);
    xml.flush();
    return text.toString();
  }

  private void write(List<Answer> answers) throws XMLStreamException {
    xml.writeStartDocument("UTF-8", "1.0");
    start("office:document-content");
    for (String prefix : List.of("office", "style", "text", "table")) {
      xml.writeAttribute("xmlns:" + prefix, URN + prefix + ":1.0");
    }
    xml.writeAttribute("xmlns:fo", URN + "xsl-fo-compatible:1.0");
    xml.writeAttribute("office:version", "1.3");
    writeStyles();
    start("office:body");
    start("office:spreadsheet");
    start("table:table", "table:name", "Answers", "table:style-name", "sheet");
    for (Column column : Column.values()) {
      xml.writeEmptyElement("table:table-column");
      xml.writeAttribute("table:style-name", column.caption());
    }
    writeHeadings();
    for (Answer answer : answers) {
      writeAnswer(answer);
    }
    xml.writeEndDocument();
  }

  private void writeStyles() throws XMLStreamException {
    start("office:automatic-styles");
    for (Column column : Column.values()) {
      start("style:style", "style:name", column.caption(), "style:family", "table-column");
      xml.writeEmptyElement("style:table-column-properties");
      xml.writeAttribute("style:column-width", width(column));
      xml.writeEndElement();
    }
    start(
        "style:style",
        "style:name",
        "sheet",
        "style:family",
        "table",
        "style:master-page-name",
        "Default");
    xml.writeEndElement();
    start("style:style", "style:name", "row", "style:family", "table-row");
    xml.writeEmptyElement("style:table-row-properties");
    xml.writeAttribute("style:use-optimal-row-height", "true");
    xml.writeEndElement();
    writeCellStyle("text", false);
    writeCellStyle("heading", true);
    xml.writeEndElement();
  }

  private void writeCellStyle(String name, boolean isHeading) throws XMLStreamException {
    start("style:style", "style:name", name, "style:family", "table-cell");
    xml.writeEmptyElement("style:table-cell-properties");
    xml.writeAttribute("fo:wrap-option", "wrap");
    xml.writeAttribute("style:vertical-align", "top");
    xml.writeAttribute("style:text-align-source", "fix");
    if (isHeading) {
      xml.writeAttribute("fo:background-color", "#d9d9d9");
    }
    xml.writeEmptyElement("style:paragraph-properties");
    xml.writeAttribute("fo:text-align", "start");
    if (isHeading) {
      xml.writeEmptyElement("style:text-properties");
      xml.writeAttribute("fo:font-weight", "bold");
    }
    xml.writeEndElement();
  }

  private void writeHeadings() throws XMLStreamException {
    start("table:table-header-rows");
    start("table:table-row");
    for (Column column : Column.values()) {
      writeText(column.caption(), "heading");
    }
    xml.writeEndElement();
    xml.writeEndElement();
  }

  private void writeAnswer(Answer answer) throws XMLStreamException {
    start("table:table-row", "table:style-name", "row");
    for (Column column : Column.values()) {
      String text = AnswerLine.text(answer, column);
      if (column == Column.ANSWER
          && answer.value() instanceof Amount amount
          && amount.word() == null) {
        start(
            "table:table-cell",
            "table:style-name",
            "text",
            "office:value-type",
            "float",
            "office:value",
            text);
        writeParagraph(text);
        xml.writeEndElement();
      } else {
        writeText(text, "text");
      }
    }
    xml.writeEndElement();
  }

  private void writeText(String text, String style) throws XMLStreamException {
    start("table:table-cell", "table:style-name", style, "office:value-type", "string");
    for (String line : text.split("\n", -1)) {
      writeParagraph(line);
    }
    xml.writeEndElement();
  }

  /** Blanks in a row would be read as one, so they are elements of their own. */
  private void writeParagraph(String line) throws XMLStreamException {
    start("text:p");
    for (int i = 0; i < line.length(); i++) {
      char c = line.charAt(i);
      if (c == '\t') {
        xml.writeEmptyElement("text:tab");
      } else if (c == ' ') {
        xml.writeEmptyElement("text:s");
      } else {
        int end = endOfWord(line, i);
        xml.writeCharacters(NOT_IN_XML.matcher(line.substring(i, end)).replaceAll("\uFFFD"));
        i = end - 1;
      }
    }
    xml.writeEndElement();
  }

  /** Single spaces within words stay as they are. */
  private static int endOfWord(String line, int start) {
    int end = start;
    while (end < line.length() && line.charAt(end) != '\t' && !isSpecialSpace(line, end)) {
      end++;
    }
    return end;
  }

  private static boolean isSpecialSpace(String line, int index) {
    boolean isSpace = line.charAt(index) == ' ';
    boolean isBetween =
        index > 0
            && index < line.length() - 1
            && line.charAt(index - 1) > ' '
            && line.charAt(index + 1) > ' ';
    return isSpace && !isBetween;
  }

  private void start(String element, String... attributes) throws XMLStreamException {
    xml.writeStartElement(element);
    for (int i = 0; i < attributes.length; i += 2) {
      xml.writeAttribute(attributes[i], attributes[i + 1]);
    }
  }

  private static String width(Column column) {
    return switch (column) {
      case LAW, CONFIDENCE -> "2.5cm";
      case FIELD -> "7.5cm";
      case ANSWER -> "10cm";
      case CITATION -> "5cm";
      case NOTE -> "9cm";
    };
  }
}
