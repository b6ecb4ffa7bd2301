package org.lexgap.importers.marking;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Path;
import java.time.LocalDateTime;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.zip.ZipEntry;
import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;
import org.apache.commons.compress.archivers.zip.ZipArchiveOutputStream;
import org.apache.commons.compress.archivers.zip.ZipFile;
import org.jspecify.annotations.Nullable;

/**
 * The parts of a workbook, some of which get other bytes. What is not changed is copied as it is
 * packed, bit for bit.
 */
final class WorkbookArchive implements AutoCloseable {

  /** Bytes of one part that is changed; as a tree in memory it takes about ten times as many. */
  static final int PART_BYTES = 32 * 1024 * 1024;

  /** The first moment that the format can express, in no zone: equal content has equal bytes. */
  private static final LocalDateTime TIME = LocalDateTime.of(1980, 1, 1, 0, 0);

  private final ZipFile zip;
  private final Map<String, byte[]> changed = new LinkedHashMap<>();

  private WorkbookArchive(ZipFile zip) {
    this.zip = zip;
  }

  static WorkbookArchive open(Path file) throws IOException {
    return new WorkbookArchive(ZipFile.builder().setPath(file).get());
  }

  /** Whether the archive holds a part; as everywhere in the format, case does not count. */
  boolean has(String part) {
    return changed.containsKey(part)
        || Collections.list(zip.getEntries()).stream()
            .anyMatch(
                entry ->
                    entry.getName().toLowerCase(Locale.ROOT).equals(part.toLowerCase(Locale.ROOT)));
  }

  /**
   * The bytes of a part, as last changed; empty if there is none.
   *
   * @throws TooLarge if it is above the limit
   */
  Optional<byte[]> read(String part) throws IOException {
    byte[] known = changed.get(part);
    if (known != null) {
      return Optional.of(known);
    }
    ZipArchiveEntry entry = zip.getEntry(part);
    if (entry == null) {
      return Optional.empty();
    }
    try (InputStream in = zip.getInputStream(entry)) {
      ByteArrayOutputStream bytes = new ByteArrayOutputStream();
      bytes.writeBytes(in.readNBytes(PART_BYTES + 1));
      if (bytes.size() > PART_BYTES) {
        throw new TooLarge();
      }
      return Optional.of(bytes.toByteArray());
    }
  }

  void write(String part, byte[] content) {
    changed.put(part, content);
  }

  /** Writes all parts in their order, then the new ones. The stream stays open. */
  void copyTo(OutputStream out) throws IOException {
    ZipArchiveOutputStream copy = new ZipArchiveOutputStream(out);
    Map<String, byte[]> added = new LinkedHashMap<>(changed);
    for (ZipArchiveEntry entry : Collections.list(zip.getEntriesInPhysicalOrder())) {
      byte[] content = added.remove(entry.getName());
      if (content == null) {
        copy.addRawArchiveEntry(entry, zip.getRawInputStream(entry));
      } else {
        put(copy, entry.getName(), content);
      }
    }
    for (Map.Entry<String, byte[]> part : added.entrySet()) {
      put(copy, part.getKey(), part.getValue());
    }
    copy.finish();
  }

  private static void put(ZipArchiveOutputStream out, String name, byte[] content)
      throws IOException {
    ZipArchiveEntry entry = new ZipArchiveEntry(name);
    entry.setMethod(ZipEntry.DEFLATED);
    entry.setTimeLocal(TIME);
    entry.setSize(content.length);
    out.putArchiveEntry(entry);
    out.write(content);
    out.closeArchiveEntry();
  }

  @Override
  public void close() throws IOException {
    zip.close();
  }

  /** A part is larger than can be worked on. */
  static final class TooLarge extends IOException {

    private static final long serialVersionUID = 1L;

    TooLarge() {
      super((@Nullable String) null);
    }
  }
}
