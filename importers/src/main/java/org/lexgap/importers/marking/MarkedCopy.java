package org.lexgap.importers.marking;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.apache.poi.ss.util.CellAddress;
import org.jspecify.annotations.Nullable;
import org.lexgap.core.summary.Problem;
import org.w3c.dom.Element;
import org.xml.sax.SAXException;

/**
 * Writes a copy of a workbook in which the cells with problems are coloured and commented:
 *
 * <pre>{@code
 * ImportResult imported = SummaryImporters.with(vocabulary).read(file);
 * MarkedCopy.write(file, imported.problems(), out);
 * }</pre>
 *
 * <p>Errors are red, warnings yellow, remarks blue; of several the gravest counts. The comment says
 * what was expected and what to do. A comment that is there stays, and ours is put below it. A
 * problem that concerns a sheet or the file as a whole stands at A1. In merged cells the first is
 * marked.
 *
 * <p>Nothing else changes. Marks need these parts: the sheets that they stand on, the styles, the
 * comments with their boxes, and the lists of parts. All others, among them macros, charts, texts
 * and properties, are copied as they are packed, bit for bit. Where several people discuss a cell
 * in a thread, newer programs show the thread only; the cell is coloured all the same.
 *
 * <p>Limits: 50 MB for the file, 32 MB for a part that is changed.
 */
public final class MarkedCopy {

  private static final long FILE_BYTES = 50L * 1024 * 1024;
  private static final int MEGABYTE = 1024 * 1024;

  private final WorkbookArchive archive;
  private final String workbook;
  private final NewParts parts;
  private final String namespace;
  private final String relationNamespace;
  private final Map<String, String> sheets = new LinkedHashMap<>();

  private MarkedCopy(WorkbookArchive archive, String workbook) throws IOException, SAXException {
    this.archive = archive;
    this.workbook = workbook;
    Element root =
        PartXml.parse(archive.read(workbook).orElseThrow(() -> new IOException("no workbook")))
            .root();
    this.namespace = root.getNamespaceURI();
    boolean strict = namespace.startsWith("http://purl.oclc.org/");
    this.relationNamespace =
        strict
            ? "http://purl.oclc.org/ooxml/officeDocument/relationships"
            : "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
    this.parts = new NewParts(archive, relationNamespace + "/");
    Relations relations = Relations.of(archive, workbook);
    Element names = PartXml.child(root, "sheets").orElseThrow(() -> new IOException("no sheets"));
    for (Element sheet : PartXml.children(names, "sheet")) {
      relations
          .byId(MarkedSheet.relationId(sheet))
          .ifPresent(part -> sheets.put(sheet.getAttribute("name"), part));
    }
  }

  /**
   * Writes the copy. The file itself is only read.
   *
   * @param workbook the workbook in which the problems were found
   * @param problems its problems
   * @param out where the copy goes; it stays open, and nothing is written before all is made
   * @throws NotMarkableException if the file is no Excel workbook, is damaged, or is too large; the
   *     message says which and is meant for people
   * @throws IOException if the file cannot be opened or the stream cannot be written
   */
  public static void write(Path workbook, List<Problem> problems, OutputStream out)
      throws IOException {
    String name = String.valueOf(workbook.getFileName());
    if (Files.size(workbook) > FILE_BYTES) {
      throw tooLarge(name, null);
    }
    try (WorkbookArchive archive = opened(workbook, name)) {
      mark(archive, name, problems);
      archive.copyTo(out);
    }
    out.flush();
  }

  private static WorkbookArchive opened(Path file, String name) throws IOException {
    // Distinguishes a file that may not be read from one that is no archive.
    Files.newInputStream(file).close();
    try {
      return WorkbookArchive.open(file);
    } catch (IOException | RuntimeException e) {
      throw new NotMarkableException(MarkTexts.text("refused.no-workbook", name), e);
    }
  }

  private static void mark(WorkbookArchive archive, String name, List<Problem> problems)
      throws NotMarkableException {
    try {
      String workbook = Relations.of(archive, "").ofKind("officeDocument").orElse("");
      if (!archive.has("[Content_Types].xml") || !workbook.endsWith(".xml")) {
        throw new NotMarkableException(MarkTexts.text("refused.no-workbook", name), null);
      }
      new MarkedCopy(archive, workbook).mark(problems);
    } catch (NotMarkableException e) {
      throw e;
    } catch (WorkbookArchive.TooLarge e) {
      throw tooLarge(name, e);
    } catch (IOException | SAXException | RuntimeException e) {
      // A broken workbook makes the readers of its parts throw nearly anything.
      throw new NotMarkableException(MarkTexts.text("refused.damaged", name), e);
    }
  }

  private static NotMarkableException tooLarge(String name, @Nullable Throwable cause) {
    return new NotMarkableException(
        MarkTexts.text("refused.too-large", name, WorkbookArchive.PART_BYTES / MEGABYTE), cause);
  }

  private void mark(List<Problem> problems) throws IOException, SAXException {
    if (problems.isEmpty()) {
      return;
    }
    MarkedStyles styles = MarkedStyles.of(archive, workbook, parts, namespace);
    for (var sheet : CellMarks.of(problems, sheets.keySet()).entrySet()) {
      mark(sheets.get(sheet.getKey()), sheet.getValue(), styles);
    }
    styles.save();
  }

  private void mark(String part, Map<CellAddress, CellMark> marks, MarkedStyles styles)
      throws IOException, SAXException {
    MarkedSheet sheet = MarkedSheet.of(archive, part);
    Comments comments = comments(part);
    CommentShapes shapes = shapes(part, sheet);
    sheet
        .visible(marks)
        .forEach(
            (cell, mark) -> {
              sheet.colour(cell, mark, styles);
              if (comments.add(cell, mark.text())) {
                shapes.add(cell);
              }
            });
    sheet.save();
    comments.save();
    shapes.save();
  }

  private Comments comments(String sheet) throws IOException, SAXException {
    Optional<String> known = Relations.of(archive, sheet).ofKind("comments");
    String part =
        known.isPresent()
            ? known.get()
            : parts.add(NewParts.Kind.COMMENTS, Comments.EMPTY.formatted(namespace), sheet).name();
    return Comments.of(archive, part);
  }

  private CommentShapes shapes(String part, MarkedSheet sheet) throws IOException, SAXException {
    Optional<String> known = sheet.drawing().flatMap(Relations.of(archive, part)::byId);
    if (known.isPresent()) {
      return CommentShapes.of(archive, known.get());
    }
    NewParts.Added added = parts.add(NewParts.Kind.SHAPES, CommentShapes.EMPTY, part);
    sheet.refersTo(added.id(), relationNamespace);
    return CommentShapes.of(archive, added.name());
  }
}
