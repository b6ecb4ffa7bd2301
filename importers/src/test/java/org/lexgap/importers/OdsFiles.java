package org.lexgap.importers;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.zip.CRC32;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/** Makes OpenDocument spreadsheets out of the XML of their rows. */
final class OdsFiles {

  private static final String TYPE = "application/vnd.oasis.opendocument.spreadsheet";
  private static final String NAMESPACES =
      " xmlns:office='urn:oasis:names:tc:opendocument:xmlns:office:1.0'"
          + " xmlns:table='urn:oasis:names:tc:opendocument:xmlns:table:1.0'"
          + " xmlns:text='urn:oasis:names:tc:opendocument:xmlns:text:1.0'";

  private OdsFiles() {}

  static byte[] withSheet(String name, String rows) {
    return withContent("<table:table table:name='%s'>%s</table:table>".formatted(name, rows));
  }

  static byte[] withContent(String tables) {
    return archive(
        "<office:document-content"
            + NAMESPACES
            + "><office:body><office:spreadsheet>"
            + tables
            + "</office:spreadsheet></office:body></office:document-content>",
        "<manifest/>");
  }

  static byte[] archive(String content, String manifest) {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
      ZipEntry type = new ZipEntry("mimetype");
      type.setMethod(ZipEntry.STORED);
      type.setSize(TYPE.length());
      CRC32 sum = new CRC32();
      sum.update(TYPE.getBytes(StandardCharsets.US_ASCII));
      type.setCrc(sum.getValue());
      put(zip, type, TYPE);
      put(zip, new ZipEntry("content.xml"), content);
      put(zip, new ZipEntry("META-INF/manifest.xml"), manifest);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return bytes.toByteArray();
  }

  private static void put(ZipOutputStream zip, ZipEntry entry, String content) throws IOException {
    zip.putNextEntry(entry);
    zip.write(content.getBytes(StandardCharsets.UTF_8));
    zip.closeEntry();
  }
}
