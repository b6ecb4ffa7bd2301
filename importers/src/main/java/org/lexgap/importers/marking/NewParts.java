package org.lexgap.importers.marking;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import org.w3c.dom.Element;
import org.xml.sax.SAXException;

/** Adds parts to a workbook: their bytes, their types and their relations. */
final class NewParts {

  private static final String TYPES = "[Content_Types].xml";
  private static final String SPREADSHEET =
      "application/vnd.openxmlformats-officedocument.spreadsheetml.";

  private final WorkbookArchive archive;
  private final String relationTypes;

  /**
   * For one workbook.
   *
   * @param relationTypes what the types of relations begin with; strict workbooks have their own
   */
  NewParts(WorkbookArchive archive, String relationTypes) {
    this.archive = archive;
    this.relationTypes = relationTypes;
  }

  /** The kinds of parts that marks need. */
  enum Kind {
    STYLES("styles", "xl/styles%s.xml", SPREADSHEET + "styles+xml"),
    COMMENTS("comments", "xl/comments%s.xml", SPREADSHEET + "comments+xml"),
    SHAPES(
        "vmlDrawing",
        "xl/drawings/vmlDrawing%s.vml",
        "application/vnd.openxmlformats-officedocument.vmlDrawing");

    private final String relation;
    private final String name;
    private final String type;

    Kind(String relation, String name, String type) {
      this.relation = relation;
      this.name = name;
      this.type = type;
    }
  }

  /**
   * A part and how another refers to it.
   *
   * @param name the name of the part
   * @param id the id of the relation
   */
  record Added(String name, String id) {}

  Added add(Kind kind, String content, String owner) throws IOException, SAXException {
    String name = freeName(kind);
    archive.write(name, content.getBytes(StandardCharsets.UTF_8));
    PartXml types =
        PartXml.parse(archive.read(TYPES).orElseThrow(() -> new IOException("no content types")));
    Element override = PartXml.append(types.root(), "Override");
    override.setAttribute("PartName", "/" + name);
    override.setAttribute("ContentType", kind.type);
    archive.write(TYPES, types.bytes());
    Relations relations = Relations.of(archive, owner);
    String id = relations.add(relationTypes + kind.relation, name);
    relations.save(archive);
    return new Added(name, id);
  }

  private String freeName(Kind kind) {
    int number = 1;
    while (archive.has(kind.name.formatted(number))) {
      number++;
    }
    return kind.name.formatted(number);
  }
}
