package org.lexgap.importers.marking;

import java.io.IOException;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.lexgap.core.summary.Problem.Level;
import org.w3c.dom.Element;
import org.xml.sax.SAXException;

/** Adds to the styles of a workbook what its cells have, with the colour of a level behind it. */
final class MarkedStyles {

  private static final String MINIMAL =
      """
      <styleSheet xmlns="%s"><fonts count="1"><font><sz val="11"/><name val="Calibri"/></font></fonts>\
      <fills count="2"><fill><patternFill patternType="none"/></fill>\
      <fill><patternFill patternType="gray125"/></fill></fills>\
      <borders count="1"><border/></borders><cellStyleXfs count="1"><xf/></cellStyleXfs>\
      <cellXfs count="1"><xf/></cellXfs></styleSheet>""";

  private static final Set<String> AFTER_CELL_STYLES =
      Set.of("cellStyles", "dxfs", "tableStyles", "colors", "extLst");
  private static final Set<String> AFTER_FILLS =
      Set.of(
          "borders",
          "cellStyleXfs",
          "cellXfs",
          "cellStyles",
          "dxfs",
          "tableStyles",
          "colors",
          "extLst");

  private final WorkbookArchive archive;
  private final String part;
  private final PartXml xml;
  private final Map<Level, Integer> fills = new EnumMap<>(Level.class);
  private final Map<List<Object>, Integer> marked = new HashMap<>();

  private MarkedStyles(WorkbookArchive archive, String part) throws IOException, SAXException {
    this.archive = archive;
    this.part = part;
    this.xml = PartXml.parse(archive.read(part).orElseThrow(() -> new IOException("no styles")));
  }

  static MarkedStyles of(WorkbookArchive archive, String workbook, NewParts parts, String namespace)
      throws IOException, SAXException {
    Optional<String> known = Relations.of(archive, workbook).ofKind("styles");
    if (known.isPresent()) {
      return new MarkedStyles(archive, known.get());
    }
    return new MarkedStyles(
        archive, parts.add(NewParts.Kind.STYLES, MINIMAL.formatted(namespace), workbook).name());
  }

  /**
   * The style of a marked cell.
   *
   * @param style the number of the style that the cell has
   * @return the number of the same style with the colour of the level
   */
  int marked(int style, Level level) {
    return marked.computeIfAbsent(List.of(style, level), key -> add(style, level));
  }

  private int add(int style, Level level) {
    Element styles = PartXml.require(xml.root(), "cellXfs", AFTER_CELL_STYLES);
    List<Element> known = PartXml.children(styles, "xf");
    Element copy =
        style < known.size()
            ? (Element) known.get(style).cloneNode(true)
            : PartXml.create(styles, "xf");
    copy.setAttribute("fillId", Integer.toString(fills.computeIfAbsent(level, this::addFill)));
    copy.setAttribute("applyFill", "1");
    styles.appendChild(copy);
    return count(styles, "xf");
  }

  private int addFill(Level level) {
    Element fills = PartXml.require(xml.root(), "fills", AFTER_FILLS);
    Element pattern = PartXml.append(PartXml.append(fills, "fill"), "patternFill");
    pattern.setAttribute("patternType", "solid");
    PartXml.append(pattern, "fgColor").setAttribute("rgb", colour(level));
    PartXml.append(pattern, "bgColor").setAttribute("indexed", "64");
    return count(fills, "fill");
  }

  /** Writes the number of entries down; gives that of the last, counted from 0. */
  private static int count(Element list, String name) {
    int count = PartXml.children(list, name).size();
    list.setAttribute("count", Integer.toString(count));
    return count - 1;
  }

  /** Light, so that the text on it stays readable, and told apart in grey as well. */
  private static String colour(Level level) {
    return switch (level) {
      case ERROR -> "FFFF9E9E";
      case WARNING -> "FFFFE08A";
      case REMARK -> "FFDCE9F7";
    };
  }

  void save() throws IOException {
    archive.write(part, xml.bytes());
  }
}
