package org.lexgap.importers;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Locale;
import org.lexgap.core.summary.Place;
import org.xml.sax.SAXException;

/** OpenDocument spreadsheets ({@code .ods}). Macros and formulas are never evaluated. */
final class OdsFormat implements TableFormat {

  private static final String TYPE = "mimetypeapplication/vnd.oasis.opendocument.spreadsheet";

  @Override
  public boolean accepts(String fileName, byte[] start) {
    String name = fileName.toLowerCase(Locale.ROOT);
    return FileKind.of(start) == FileKind.ZIP
        && (FileKind.text(start).contains(TYPE) || name.endsWith(".ods") || name.endsWith(".ots"));
  }

  @Override
  public TableSource open(Path file) throws IOException, Unreadable {
    String name = String.valueOf(file.getFileName());
    Place place = new Place.Whole(name);
    OdsArchive archive = new OdsArchive(file);
    try {
      if (archive.isEncrypted()) {
        throw new Unreadable(ProblemCode.ENCRYPTED, place, "");
      }
      OdsHandler sheets = new OdsHandler();
      archive.parseContent(sheets);
      if (sheets.names().isEmpty()) {
        throw new Unreadable(ProblemCode.DAMAGED_WORKBOOK, place, "");
      }
      return new ReadSheets(sheets.names(), sheets.tables(), sheets.problems());
    } catch (IOException | SAXException | RuntimeException e) {
      // The file could be opened; what fails here is its content.
      throw WorkbookFailure.of(e, place);
    }
  }
}
