package org.lexgap.importers.office;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.time.Instant;
import java.time.LocalDateTime;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;

/**
 * Packs an archive again with one fixed time for all entries, so that equal content has equal
 * bytes.
 */
public final class FixedZip {

  /** Stands for no time at all in the properties of a workbook. */
  public static final Instant TIME_OF_PROPERTIES = Instant.parse("1980-01-01T00:00:00Z");

  /** The first moment that the format can express. */
  public static final LocalDateTime TIME_OF_ENTRIES = LocalDateTime.of(1980, 1, 1, 0, 0);

  private FixedZip() {}

  /**
   * Packs again what an archive holds. The stream stays open.
   *
   * @param archive the bytes of an archive
   * @param out where it goes
   * @throws IOException if the stream cannot be written
   */
  public static void rewrite(byte[] archive, OutputStream out) throws IOException {
    ZipOutputStream packed = new ZipOutputStream(out);
    try (ZipInputStream entries = new ZipInputStream(new ByteArrayInputStream(archive))) {
      for (ZipEntry entry = entries.getNextEntry(); entry != null; entry = entries.getNextEntry()) {
        ZipEntry copy = new ZipEntry(entry.getName());
        copy.setTimeLocal(TIME_OF_ENTRIES);
        packed.putNextEntry(copy);
        entries.transferTo(packed);
        packed.closeEntry();
      }
    }
    packed.finish();
  }
}
