package org.lexgap.reports.word;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.apache.poi.xwpf.usermodel.IBodyElement;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFRun;
import org.apache.poi.xwpf.usermodel.XWPFSDT;
import org.apache.poi.xwpf.usermodel.XWPFStyle;
import org.apache.poi.xwpf.usermodel.XWPFTable;
import org.apache.poi.xwpf.usermodel.XWPFTableCell;
import org.apache.poi.xwpf.usermodel.XWPFTableRow;

/**
 * What a reader finds in a Word document, read back with POI: a line for each paragraph with the
 * name of its style, and for each row of a table.
 */
public final class WordOutline {

  private final XWPFDocument document;

  private WordOutline(XWPFDocument document) {
    this.document = document;
  }

  public static XWPFDocument opened(byte[] docx) {
    try {
      return new XWPFDocument(new ByteArrayInputStream(docx));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** The same lines as a file. */
  public static byte[] bytes(byte[] docx) {
    return (String.join("\n", lines(docx)) + "\n").getBytes(StandardCharsets.UTF_8);
  }

  /** The lines of the document and of its feet. */
  public static List<String> lines(byte[] docx) {
    try (XWPFDocument document = opened(docx)) {
      WordOutline outline = new WordOutline(document);
      List<String> lines = new ArrayList<>();
      document.getBodyElements().forEach(element -> outline.element(element, lines));
      document.getFooterList().forEach(foot -> lines.add("[foot] " + foot.getText().strip()));
      return lines;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Paragraphs, tables, fields, links and pictures in order, without their text. */
  public static List<String> structure(byte[] docx) {
    String xml = WordDocumentTest.part(docx, "word/document.xml");
    return Pattern.compile(
            "</?w:(?:p|tbl|tr|tc|fldSimple|hyperlink|drawing|instrText|bookmarkStart|sectPr)(?= |>|/)"
                + "|w:instr=\" [A-Z]+")
        .matcher(xml)
        .results()
        .map(MatchResult::group)
        .toList();
  }

  private void element(IBodyElement element, List<String> lines) {
    if (element instanceof XWPFParagraph paragraph) {
      lines.add(line(paragraph));
    } else if (element instanceof XWPFTable table) {
      lines.add(
          "[table %s: %s]"
              .formatted(
                  table.getCTTbl().getTblPr().getTblCaption() == null
                      ? ""
                      : table.getCTTbl().getTblPr().getTblCaption().getVal(),
                  table.getCTTbl().getTblPr().getTblDescription() == null
                      ? ""
                      : table.getCTTbl().getTblPr().getTblDescription().getVal()));
      table.getRows().forEach(row -> lines.add(row(row)));
    } else if (element instanceof XWPFSDT contents) {
      contents.getContent().getText().lines().forEach(line -> lines.add("[contents] " + line));
    }
  }

  private static String row(XWPFTableRow row) {
    StringBuilder line = new StringBuilder(row.isRepeatHeader() ? "#" : "");
    for (XWPFTableCell cell : row.getTableCells()) {
      line.append("| ");
      List<String> texts = cell.getParagraphs().stream().map(WordOutline::text).toList();
      line.append(String.join(" / ", texts)).append(' ');
    }
    return line.append('|').toString();
  }

  private String line(XWPFParagraph paragraph) {
    XWPFStyle style =
        paragraph.getStyleID() == null
            ? null
            : document.getStyles().getStyle(paragraph.getStyleID());
    boolean endsSection =
        paragraph.getCTP().isSetPPr() && paragraph.getCTP().getPPr().isSetSectPr();
    return (style == null ? "" : "[" + style.getName() + "] ")
        + (endsSection ? "[section]" : text(paragraph));
  }

  /** The text with that of fields and links, and a sign for each picture. */
  static String text(XWPFParagraph paragraph) {
    StringBuilder text = new StringBuilder();
    paragraph
        .getIRuns()
        .forEach(
            run -> {
              String words = run.toString();
              text.append(words);
              if (run instanceof XWPFRun one) {
                one.getEmbeddedPictures()
                    .forEach(
                        picture -> text.append("<").append(picture.getDescription()).append(">"));
              }
            });
    return text.toString().replace('\n', ' ');
  }
}
