package org.lexgap.importers;

import java.io.IOException;
import java.nio.file.Path;
import org.apache.poi.poifs.crypt.Decryptor;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;

/** Says why a file is in no known format: a workbook with a password looks like an old one. */
final class UnknownFormat {

  private UnknownFormat() {}

  static ProblemCode code(Path file, byte[] start) {
    boolean encrypted = FileKind.of(start) == FileKind.OLE2 && isEncrypted(file);
    return encrypted ? ProblemCode.ENCRYPTED : ProblemCode.UNKNOWN_FORMAT;
  }

  private static boolean isEncrypted(Path file) {
    try (POIFSFileSystem files = new POIFSFileSystem(file.toFile(), true)) {
      return files.getRoot().hasEntryCaseInsensitive(Decryptor.DEFAULT_POIFS_ENTRY);
    } catch (IOException | RuntimeException e) {
      // Too broken to look into; then it is simply not in a format that is read.
      return false;
    }
  }
}
