package org.lexgap.reports.office;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.time.Instant;
import java.time.LocalDateTime;
import java.util.Date;
import java.util.Optional;
import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;
import org.apache.commons.compress.archivers.zip.ZipArchiveOutputStream;
import org.apache.poi.ooxml.POIXMLDocument;
import org.apache.poi.ooxml.POIXMLProperties.CoreProperties;

/**
 * Writes a document of an office program so that the same document gives the same bytes, and that
 * neither the clock nor the user's name goes into it.
 */
public final class OfficeFile {

  private static final String PROGRAM = "LexGap";

  /** The first moment that the archive can express. */
  private static final LocalDateTime TIME_OF_PARTS = LocalDateTime.of(1980, 1, 1, 0, 0);

  private OfficeFile() {}

  /**
   * Sets the properties of a document: a title, a language and a time, and no author.
   *
   * @param document the document
   * @param title its title
   * @param language the BCP 47 tag of its language
   * @param time the time to show as that of its making
   */
  public static void describe(
      POIXMLDocument document, String title, String language, Instant time) {
    CoreProperties core = document.getProperties().getCoreProperties();
    Optional<Date> made = Optional.of(Date.from(time));
    core.setTitle(title);
    core.setCreator("");
    core.setLastModifiedByUser("");
    core.setCreated(made);
    core.setModified(made);
    core.getUnderlyingProperties().setLanguageProperty(language);
    document
        .getProperties()
        .getExtendedProperties()
        .getUnderlyingProperties()
        .setApplication(PROGRAM);
  }

  /**
   * Writes a document with one fixed time for all its parts. The stream stays open.
   *
   * @param document the document
   * @param out the stream
   * @throws IOException if the stream cannot be written to
   */
  public static void write(POIXMLDocument document, OutputStream out) throws IOException {
    // Made whole first: POI wraps what a stream throws, and no half document is left behind.
    ByteArrayOutputStream whole = new ByteArrayOutputStream();
    try (FixedTimes parts = new FixedTimes(whole)) {
      document.write(parts);
    }
    whole.writeTo(out);
    out.flush();
  }

  /** POI hands every part to this archive, which forgets when that was. */
  private static final class FixedTimes extends ZipArchiveOutputStream {

    FixedTimes(OutputStream out) {
      super(out);
    }

    @Override
    public void putArchiveEntry(ZipArchiveEntry entry) throws IOException {
      entry.setTimeLocal(TIME_OF_PARTS);
      super.putArchiveEntry(entry);
    }
  }
}
