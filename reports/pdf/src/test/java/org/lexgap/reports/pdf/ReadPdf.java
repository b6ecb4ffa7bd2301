package org.lexgap.reports.pdf;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDMarkedContentReference;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureElement;
import org.apache.pdfbox.pdmodel.documentinterchange.markedcontent.PDMarkedContent;
import org.apache.pdfbox.pdmodel.documentinterchange.taggedpdf.PDTableAttributeObject;
import org.apache.pdfbox.text.PDFMarkedContentExtractor;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.pdfbox.text.TextPosition;

/** Reads a file back as a program of a reader would: its text by page, and its tags. */
final class ReadPdf implements AutoCloseable {

  private final PDDocument document;
  private final Map<COSDictionary, Map<Integer, String>> texts = new HashMap<>();

  ReadPdf(byte[] bytes) {
    try {
      this.document = Loader.loadPDF(bytes);
      for (PDPage page : document.getPages()) {
        texts.put(page.getCOSObject(), texts(page));
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static Map<Integer, String> texts(PDPage page) throws IOException {
    PDFMarkedContentExtractor extractor = new PDFMarkedContentExtractor();
    extractor.processPage(page);
    Map<Integer, String> texts = new HashMap<>();
    extractor.getMarkedContents().forEach(content -> collect(content, texts));
    return texts;
  }

  private static void collect(PDMarkedContent content, Map<Integer, String> texts) {
    StringBuilder text = new StringBuilder();
    for (Object one : content.getContents()) {
      if (one instanceof TextPosition position) {
        text.append(position.getUnicode());
      }
    }
    texts.merge(content.getMCID(), text.toString(), String::concat);
  }

  PDDocument document() {
    return document;
  }

  int pages() {
    return document.getNumberOfPages();
  }

  /** The text of a page, counted from 1, blanks as one. */
  String page(int number) {
    try {
      PDFTextStripper stripper = new PDFTextStripper();
      stripper.setStartPage(number);
      stripper.setEndPage(number);
      return blanksAsOne(stripper.getText(document));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** The text of all tags, in the order of the tags. */
  String text() {
    StringBuilder text = new StringBuilder();
    roots().forEach(root -> read(root, text));
    return blanksAsOne(text.toString());
  }

  static String blanksAsOne(String text) {
    return text.replace("\u200B", "")
        .replace("\u200E", "")
        .replace('\u00A0', ' ')
        .replaceAll("\\s+", " ")
        .strip();
  }

  /** How often each tag stands. */
  Map<String, Integer> tags() {
    Map<String, Integer> tags = new TreeMap<>();
    elements().forEach(element -> tags.merge(element.getStructureType(), 1, Integer::sum));
    return tags;
  }

  /** The text under every tag of a type. */
  List<String> under(String type) {
    return elements().stream()
        .filter(element -> type.equals(element.getStructureType()))
        .map(this::textOf)
        .toList();
  }

  /** A line for each heading, row, label and paragraph, in the order in which they are read out. */
  String outline() {
    StringBuilder lines = new StringBuilder();
    roots().forEach(root -> outline(root, lines));
    return lines.toString();
  }

  private void outline(PDStructureElement element, StringBuilder lines) {
    if (element.getStructureType().matches("H[1-6]|TR|P|LBody|Lbl") && isWhole(element)) {
      String text = textOf(element);
      if (!text.isEmpty()) {
        lines.append(element.getStructureType()).append(' ').append(text).append('\n');
      }
      return;
    }
    kids(element).forEach(kid -> outline(kid, lines));
  }

  /** Whether a line can hold it: there is no table, list or second paragraph in it. */
  private static boolean isWhole(PDStructureElement element) {
    return element.getStructureType().equals("TR")
        || kids(element).stream()
            .allMatch(kid -> kid.getStructureType().matches("Span|Link|Figure|Quote|Reference"));
  }

  /** What the heads of tables say that they head. */
  List<String> scopes() {
    return elements().stream()
        .filter(element -> element.getStructureType().equals("TH"))
        .map(ReadPdf::scope)
        .toList();
  }

  private static String scope(PDStructureElement head) {
    for (int i = 0; i < head.getAttributes().size(); i++) {
      if (head.getAttributes().getObject(i) instanceof PDTableAttributeObject table) {
        return String.valueOf(table.getScope());
      }
    }
    return "none";
  }

  private List<PDStructureElement> roots() {
    return document.getDocumentCatalog().getStructureTreeRoot().getKids().stream()
        .filter(PDStructureElement.class::isInstance)
        .map(PDStructureElement.class::cast)
        .toList();
  }

  private static List<PDStructureElement> kids(PDStructureElement element) {
    return element.getKids().stream()
        .filter(PDStructureElement.class::isInstance)
        .map(PDStructureElement.class::cast)
        .toList();
  }

  private List<PDStructureElement> elements() {
    List<PDStructureElement> all = new ArrayList<>();
    roots().forEach(root -> add(root, all));
    return all;
  }

  private static void add(PDStructureElement element, List<PDStructureElement> all) {
    all.add(element);
    kids(element).forEach(kid -> add(kid, all));
  }

  private String textOf(PDStructureElement element) {
    StringBuilder text = new StringBuilder();
    read(element, text);
    return blanksAsOne(text.toString());
  }

  private void read(PDStructureElement element, StringBuilder text) {
    if (element.getStructureType().matches("T[DH]")) {
      text.append(" | ");
    } else if (!element.getStructureType().matches("Span|Link")) {
      text.append(' ');
    }
    if (element.getStructureType().equals("Figure")) {
      text.append('[').append(element.getAlternateDescription()).append(']');
    }
    for (Object kid : element.getKids()) {
      if (kid instanceof PDStructureElement inner) {
        read(inner, text);
      } else if (kid instanceof Integer number) {
        text.append(text(element.getPage(), number));
      } else if (kid instanceof PDMarkedContentReference reference) {
        PDPage page = reference.getPage() == null ? element.getPage() : reference.getPage();
        text.append(text(page, reference.getMCID()));
      }
    }
  }

  private String text(PDPage page, int number) {
    return texts.get(page.getCOSObject()).getOrDefault(number, "");
  }

  @Override
  public void close() {
    try {
      document.close();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
