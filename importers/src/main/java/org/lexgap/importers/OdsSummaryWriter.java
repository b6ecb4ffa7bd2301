package org.lexgap.importers;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.zip.CRC32;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import javax.xml.stream.XMLStreamException;
import org.lexgap.core.summary.StatuteSummary;
import org.lexgap.importers.office.FixedZip;

/** Writes the long table as an OpenDocument spreadsheet. */
final class OdsSummaryWriter implements SummaryWriter {

  private static final String TYPE = "application/vnd.oasis.opendocument.spreadsheet";
  private static final String MANIFEST =
      """
      <?xml version="1.0" encoding="UTF-8"?>
      <manifest:manifest xmlns:manifest="urn:oasis:names:tc:opendocument:xmlns:manifest:1.0" manifest:version="1.3">
        <manifest:file-entry manifest:full-path="/" manifest:version="1.3" manifest:media-type="%s"/>
        <manifest:file-entry manifest:full-path="content.xml" manifest:media-type="text/xml"/>
        <manifest:file-entry manifest:full-path="styles.xml" manifest:media-type="text/xml"/>
      </manifest:manifest>
      """;

  /** On paper: landscape, all columns on one page. */
  private static final String STYLES =
      """
      <?xml version="1.0" encoding="UTF-8"?>
      <office:document-styles xmlns:office="urn:oasis:names:tc:opendocument:xmlns:office:1.0" xmlns:style="urn:oasis:names:tc:opendocument:xmlns:style:1.0" xmlns:fo="urn:oasis:names:tc:opendocument:xmlns:xsl-fo-compatible:1.0" office:version="1.3">
        <office:automatic-styles>
          <style:page-layout style:name="landscape">
            <style:page-layout-properties fo:page-width="29.7cm" fo:page-height="21cm" style:print-orientation="landscape" style:scale-to-X="1" style:scale-to-Y="0"/>
          </style:page-layout>
        </office:automatic-styles>
        <office:master-styles>
          <style:master-page style:name="Default" style:page-layout-name="landscape"/>
        </office:master-styles>
      </office:document-styles>
      """;

  @Override
  public void write(StatuteSummary summary, OutputStream out) throws IOException {
    ZipOutputStream zip = new ZipOutputStream(out);
    putType(zip);
    try {
      put(zip, "content.xml", OdsContent.of(summary.answers()));
    } catch (XMLStreamException e) {
      throw new IOException("The spreadsheet could not be written.", e);
    }
    put(zip, "styles.xml", STYLES);
    put(zip, "META-INF/manifest.xml", MANIFEST.formatted(TYPE));
    zip.finish();
    out.flush();
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
    entry.setTimeLocal(FixedZip.TIME_OF_ENTRIES);
    zip.putNextEntry(entry);
    zip.write(bytes);
    zip.closeEntry();
  }

  private static void put(ZipOutputStream zip, String name, String content) throws IOException {
    ZipEntry entry = new ZipEntry(name);
    entry.setTimeLocal(FixedZip.TIME_OF_ENTRIES);
    zip.putNextEntry(entry);
    zip.write(content.getBytes(StandardCharsets.UTF_8));
    zip.closeEntry();
  }
}
