package org.lexgap.importers.marking;

import java.io.IOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.w3c.dom.Element;
import org.xml.sax.SAXException;

/** What one part of a workbook refers to. */
final class Relations {

  private static final String EMPTY =
      "<Relationships xmlns=\"http://schemas.openxmlformats.org/package/2006/relationships\"/>";

  private final String part;
  private final PartXml xml;

  private Relations(String part, PartXml xml) {
    this.part = part;
    this.xml = xml;
  }

  /**
   * The relations of a part.
   *
   * @param part its name; empty for the workbook file as a whole
   */
  static Relations of(WorkbookArchive archive, String part) throws IOException, SAXException {
    byte[] bytes =
        archive.read(nameFor(part)).orElseGet(() -> EMPTY.getBytes(StandardCharsets.UTF_8));
    return new Relations(part, PartXml.parse(bytes));
  }

  private static String nameFor(String part) {
    int slash = part.lastIndexOf('/') + 1;
    return part.substring(0, slash) + "_rels/" + part.substring(slash) + ".rels";
  }

  /** The part that an id refers to. */
  Optional<String> byId(String id) {
    return PartXml.children(xml.root()).stream()
        .filter(relation -> relation.getAttribute("Id").equals(id))
        .map(this::target)
        .findFirst();
  }

  /** The first part of a kind, such as {@code styles}. */
  Optional<String> ofKind(String kind) {
    return PartXml.children(xml.root()).stream()
        .filter(relation -> relation.getAttribute("Type").endsWith("/" + kind))
        .filter(relation -> !relation.getAttribute("TargetMode").equals("External"))
        .map(this::target)
        .findFirst();
  }

  private String target(Element relation) {
    URI base = URI.create("/" + part);
    return base.resolve(relation.getAttribute("Target")).getPath().substring(1);
  }

  /**
   * Adds a relation.
   *
   * @param type its type in full
   * @param target the part that it refers to
   * @return its id
   */
  String add(String type, String target) {
    Set<String> ids =
        PartXml.children(xml.root()).stream()
            .map(relation -> relation.getAttribute("Id"))
            .collect(Collectors.toSet());
    int number = 1;
    while (ids.contains("rId" + number)) {
      number++;
    }
    Element relation = PartXml.append(xml.root(), "Relationship");
    relation.setAttribute("Id", "rId" + number);
    relation.setAttribute("Type", type);
    relation.setAttribute("Target", "/" + target);
    return "rId" + number;
  }

  void save(WorkbookArchive archive) throws IOException {
    archive.write(nameFor(part), xml.bytes());
  }
}
