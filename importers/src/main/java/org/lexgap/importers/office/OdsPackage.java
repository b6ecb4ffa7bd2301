package org.lexgap.importers.office;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.zip.CRC32;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/** Packs the parts of an OpenDocument spreadsheet, with one fixed time for all of them. */
public final class OdsPackage {

  private static final String TYPE = "application/vnd.oasis.opendocument.spreadsheet";
  private static final String MANIFEST = "META-INF/manifest.xml";

  private static final String ENTRY =
      "<manifest:file-entry manifest:full-path=\"%s\" manifest:media-type=\"%s\"/>\n";

  private OdsPackage() {}

  /**
   * Packs the parts. The stream stays open.
   *
   * @param parts the XML of each part by its name, in the order of the archive
   * @param out where it goes
   * @throws IOException if the stream cannot be written
   */
  public static void write(Map<String, String> parts, OutputStream out) throws IOException {
    ZipOutputStream zip = new ZipOutputStream(out);
    putType(zip);
    for (Map.Entry<String, String> part : parts.entrySet()) {
      put(zip, part.getKey(), part.getValue());
    }
    put(zip, MANIFEST, manifest(parts));
    zip.finish();
    out.flush();
  }

  private static String manifest(Map<String, String> parts) {
    StringBuilder manifest =
        new StringBuilder(
            """
            <?xml version="1.0" encoding="UTF-8"?>
            <manifest:manifest xmlns:manifest="urn:oasis:names:tc:opendocument:xmlns:manifest:1.0" manifest:version="1.3">
            """);
    manifest.append(ENTRY.formatted("/", TYPE));
    parts.keySet().forEach(name -> manifest.append(ENTRY.formatted(name, "text/xml")));
    return manifest.append("</manifest:manifest>\n").toString();
  }

  /** The type stands first and is not packed, so that it can be seen from outside. */
  private static void putType(ZipOutputStream zip) throws IOException {
    byte[] bytes = TYPE.getBytes(StandardCharsets.US_ASCII);
    CRC32 sum = new CRC32();
    sum.update(bytes);
    ZipEntry entry = new ZipEntry("mimetype");
    entry.setMethod(ZipEntry.STORED);
    entry.setSize(bytes.length);
    entry.setCrc(sum.getValue());
    put(zip, entry, bytes);
  }

  private static void put(ZipOutputStream zip, String name, String content) throws IOException {
    put(zip, new ZipEntry(name), content.getBytes(StandardCharsets.UTF_8));
  }

  private static void put(ZipOutputStream zip, ZipEntry entry, byte[] content) throws IOException {
    entry.setTimeLocal(FixedZip.TIME_OF_ENTRIES);
    zip.putNextEntry(entry);
    zip.write(content);
    zip.closeEntry();
  }
}
