package org.lexgap.importers;

import java.io.IOException;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Set;
import org.apache.poi.openxml4j.exceptions.OpenXML4JException;
import org.apache.poi.openxml4j.opc.OPCPackage;
import org.apache.poi.openxml4j.opc.PackageAccess;
import org.apache.poi.xssf.eventusermodel.XSSFReader;
import org.lexgap.core.summary.Place;
import org.xml.sax.SAXException;

/** Excel workbooks ({@code .xlsx}, {@code .xlsm}). Macros and formulas are never evaluated. */
final class XlsxFormat implements TableFormat {

  private static final Set<String> ENDINGS = Set.of("xlsx", "xlsm", "xltx", "xltm");
  private static final Set<String> PARTS = Set.of("xl/_rels/", "xl/workbook", "xl/worksheets/");

  @Override
  public boolean accepts(String fileName, byte[] start) {
    String ending = fileName.substring(fileName.lastIndexOf('.') + 1).toLowerCase(Locale.ROOT);
    return FileKind.of(start) == FileKind.ZIP
        && (ENDINGS.contains(ending) || PARTS.stream().anyMatch(FileKind.text(start)::contains));
  }

  @Override
  public TableSource open(Path file) throws IOException, Unreadable {
    String name = String.valueOf(file.getFileName());
    OPCPackage opened = null;
    try {
      opened = openPackage(file);
      return new XlsxSource(name, opened, WorkbookParts.of(new XSSFReader(opened)));
    } catch (IOException | OpenXML4JException | SAXException | RuntimeException e) {
      // A broken workbook makes POI throw nearly anything; the file itself was opened before.
      if (opened != null) {
        opened.revert();
      }
      throw WorkbookFailure.of(e, new Place.Whole(name));
    }
  }

  private static OPCPackage openPackage(Path file) throws IOException, OpenXML4JException {
    // From a file POI reads only the parts asked for and writes no temporary copy.
    return file.getFileSystem().equals(FileSystems.getDefault())
        ? OPCPackage.open(file.toFile(), PackageAccess.READ)
        : OPCPackage.open(Files.newInputStream(file));
  }
}
