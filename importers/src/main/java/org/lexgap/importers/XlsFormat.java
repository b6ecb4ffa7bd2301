package org.lexgap.importers;

import java.io.IOException;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import org.apache.poi.EncryptedDocumentException;
import org.apache.poi.hssf.OldExcelFormatException;
import org.apache.poi.hssf.eventusermodel.HSSFUserException;
import org.apache.poi.poifs.crypt.Decryptor;
import org.apache.poi.poifs.filesystem.DirectoryNode;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;
import org.jspecify.annotations.Nullable;
import org.lexgap.core.summary.Place;

/**
 * Workbooks of the old kind ({@code .xls}, Excel 97 to 2003), read as a stream of records. Macros
 * and formulas are never evaluated. New workbooks with a password look the same from outside.
 */
final class XlsFormat implements TableFormat {

  private static final String STREAM = "Workbook";
  private static final String OLDER_STREAM = "Book";

  @Override
  public boolean accepts(String fileName, byte[] start) {
    return FileKind.of(start) == FileKind.OLE2;
  }

  @Override
  public long largestFile() {
    return Limits.OLD_WORKBOOK_BYTES;
  }

  @Override
  public TableSource open(Path file) throws IOException, Unreadable {
    Place place = new Place.Whole(String.valueOf(file.getFileName()));
    POIFSFileSystem opened = null;
    try {
      opened = openContainer(file);
      require(opened.getRoot(), place);
      return new XlsSource(place, opened, XlsWorkbook.of(opened));
    } catch (IOException | HSSFUserException | RuntimeException e) {
      throw failure(opened, e, place);
    } catch (Unreadable e) {
      opened.close();
      throw e;
    }
  }

  private static POIFSFileSystem openContainer(Path file) throws IOException {
    return file.getFileSystem().equals(FileSystems.getDefault())
        ? new POIFSFileSystem(file.toFile(), true)
        : new POIFSFileSystem(Files.newInputStream(file));
  }

  private static void require(DirectoryNode root, Place place) throws Unreadable {
    if (root.hasEntryCaseInsensitive(Decryptor.DEFAULT_POIFS_ENTRY)) {
      throw new Unreadable(ProblemCode.ENCRYPTED, place, "");
    }
    if (!root.hasEntryCaseInsensitive(STREAM)) {
      throw root.hasEntryCaseInsensitive(OLDER_STREAM)
          ? new Unreadable(ProblemCode.TOO_OLD_WORKBOOK, place, "")
          : new Unreadable(
              ProblemCode.UNKNOWN_FORMAT, place, FileKind.OLE2.phrase(), place.toString());
    }
  }

  static Unreadable failure(@Nullable POIFSFileSystem opened, Exception e, Place place)
      throws IOException {
    if (opened != null) {
      opened.close();
    }
    return failure(e, place);
  }

  static Unreadable failure(Exception e, Place place) {
    if (e instanceof EncryptedDocumentException) {
      return new Unreadable(ProblemCode.ENCRYPTED, place, "");
    }
    return e instanceof OldExcelFormatException
        ? new Unreadable(ProblemCode.TOO_OLD_WORKBOOK, place, "")
        : WorkbookFailure.of(e, place);
  }
}
