package org.lexgap.importers;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import org.xml.sax.SAXException;

/**
 * The archive around an OpenDocument spreadsheet, read from front to back. What is passed over
 * counts against the same limit as what is read.
 */
final class OdsArchive {

  private static final String CONTENT = "content.xml";
  private static final String MANIFEST = "META-INF/manifest.xml";
  private static final String ENCRYPTION = "encryption-data";

  private final Path file;

  OdsArchive(Path file) {
    this.file = file;
  }

  /** Whether its list of parts says that they are encrypted. */
  boolean isEncrypted() throws IOException {
    try (InputStream in = Files.newInputStream(file);
        ZipInputStream zip = new ZipInputStream(in)) {
      LimitedInputStream parts = limited(zip);
      return find(MANIFEST, zip, parts)
          && new String(parts.readAllBytes(), StandardCharsets.UTF_8).contains(ENCRYPTION);
    }
  }

  /** Sends the events of the content to a handler. */
  void parseContent(OdsHandler handler) throws IOException, SAXException {
    try (InputStream in = Files.newInputStream(file);
        ZipInputStream zip = new ZipInputStream(in)) {
      LimitedInputStream parts = limited(zip);
      if (!find(CONTENT, zip, parts)) {
        throw new SAXException("no content");
      }
      HardenedXml.parse(parts, handler);
    } catch (OdsHandler.EnoughRead e) {
      // The limit has its own problem; what was read before stays.
      return;
    }
  }

  private static LimitedInputStream limited(ZipInputStream zip) {
    return new LimitedInputStream(zip, Limits.UNPACKED_BYTES);
  }

  private static boolean find(String name, ZipInputStream zip, InputStream parts)
      throws IOException {
    for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
      if (entry.getName().equals(name)) {
        return true;
      }
      parts.transferTo(OutputStream.nullOutputStream());
    }
    return false;
  }
}
