package org.lexgap.importers.marking;

import java.io.IOException;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.apache.poi.ss.util.CellAddress;
import org.apache.poi.ss.util.CellRangeAddress;
import org.jspecify.annotations.Nullable;
import org.w3c.dom.Element;
import org.xml.sax.SAXException;

/** The cells of one sheet, of which some get another style. */
final class MarkedSheet {

  private static final Set<String> AFTER_LEGACY_DRAWING =
      Set.of(
          "legacyDrawingHF",
          "drawingHF",
          "picture",
          "oleObjects",
          "controls",
          // What wraps objects and controls where two versions of them are kept.
          "AlternateContent",
          "webPublishItems",
          "tableParts",
          "extLst");

  private final WorkbookArchive archive;
  private final String part;
  private final PartXml xml;
  private final SheetRows rows;

  private MarkedSheet(WorkbookArchive archive, String part, PartXml xml) throws IOException {
    this.archive = archive;
    this.part = part;
    this.xml = xml;
    this.rows =
        new SheetRows(
            xml.root(),
            PartXml.child(xml.root(), "sheetData")
                .orElseThrow(() -> new IOException("no cells in " + part)));
  }

  static MarkedSheet of(WorkbookArchive archive, String part) throws IOException, SAXException {
    byte[] bytes = archive.read(part).orElseThrow(() -> new IOException("no " + part));
    return new MarkedSheet(archive, part, PartXml.parse(bytes));
  }

  /** Marks where people see them: of merged cells only the first is shown. */
  Map<CellAddress, CellMark> visible(Map<CellAddress, CellMark> marks) {
    List<CellRangeAddress> merged =
        PartXml.child(xml.root(), "mergeCells").map(PartXml::children).stream()
            .flatMap(Collection::stream)
            .map(range -> CellRangeAddress.valueOf(range.getAttribute("ref")))
            .toList();
    Map<CellAddress, CellMark> visible = new TreeMap<>();
    marks.forEach((cell, mark) -> visible.merge(shown(cell, merged), mark, CellMark::and));
    return visible;
  }

  private static CellAddress shown(CellAddress cell, List<CellRangeAddress> merged) {
    return merged.stream()
        .filter(range -> range.isInRange(cell.getRow(), cell.getColumn()))
        .findFirst()
        .map(range -> new CellAddress(range.getFirstRow(), range.getFirstColumn()))
        .orElse(cell);
  }

  void colour(CellAddress address, CellMark mark, MarkedStyles styles) {
    Element cell = rows.cell(address);
    int style = rows.style(cell, address);
    cell.setAttribute("s", Integer.toString(styles.marked(style, mark.level())));
  }

  /** The id of the drawing that holds the shapes of comments, if the sheet has one. */
  Optional<String> drawing() {
    return PartXml.child(xml.root(), "legacyDrawing").map(MarkedSheet::relationId);
  }

  /** Lets the sheet refer to the drawing with the shapes of its comments. */
  void refersTo(String id, String relationNamespace) {
    PartXml.require(xml.root(), "legacyDrawing", AFTER_LEGACY_DRAWING)
        .setAttributeNS(relationNamespace, "r:id", id);
  }

  /** The attribute {@code r:id}, whatever its prefix. */
  static String relationId(Element element) {
    for (int i = 0; i < element.getAttributes().getLength(); i++) {
      var attribute = element.getAttributes().item(i);
      @Nullable String namespace = attribute.getNamespaceURI();
      if ("id".equals(attribute.getLocalName()) && namespace != null) {
        return attribute.getNodeValue();
      }
    }
    return "";
  }

  void save() throws IOException {
    archive.write(part, xml.bytes());
  }
}
