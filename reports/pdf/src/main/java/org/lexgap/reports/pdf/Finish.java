package org.lexgap.reports.pdf;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Calendar;
import java.util.GregorianCalendar;
import java.util.Locale;
import java.util.TimeZone;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSDocument;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSObjectKey;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDDocumentInformation;
import org.apache.pdfbox.pdmodel.common.PDMetadata;
import org.jspecify.annotations.Nullable;
import org.lexgap.reports.GapReport;
import org.lexgap.reports.model.Receipt;

/**
 * Mends in the file what FOP 2.11 leaves wrong for PDF/UA, and what depends on clock, time zone and
 * chance: links get their description (FOP-3322), subsets of fonts lose a list of glyphs that is
 * not complete, dates stand in UTC, and the id of the file follows from the report.
 */
final class Finish {

  private static final COSName CID_SET = COSName.getPDFName("CIDSet");
  private static final COSName LINK = COSName.getPDFName("Link");

  private final GapReport report;

  private Finish(GapReport report) {
    this.report = report;
  }

  static Finish of(GapReport report) {
    return new Finish(report);
  }

  byte[] apply(byte[] laidOut) throws IOException {
    try (PDDocument document = Loader.loadPDF(laidOut)) {
      COSDocument content = document.getDocument();
      for (COSObjectKey key : content.getXrefTable().keySet()) {
        mend(content.getObjectFromPool(key).getObject());
      }
      document.setDocumentInformation(information());
      document.getDocumentCatalog().setMetadata(metadata(document));
      content.getTrailer().removeItem(COSName.ID);
      document.setDocumentId(id());
      ByteArrayOutputStream out = new ByteArrayOutputStream(laidOut.length);
      document.save(out);
      return out.toByteArray();
    }
  }

  /** A number that follows from what the report was made of; no time of the machine takes part. */
  private long id() {
    Receipt receipt = report.receipt();
    String made =
        String.join(
            " ",
            receipt.inputSha256(),
            receipt.rulebaseHash(),
            receipt.toolVersion(),
            receipt.time().toString());
    try {
      byte[] digest =
          MessageDigest.getInstance("SHA-256").digest(made.getBytes(StandardCharsets.UTF_8));
      return ByteBuffer.wrap(digest).getLong();
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("Every Java machine has SHA-256.", e);
    }
  }

  private static void mend(@Nullable COSBase object) {
    if (object instanceof COSDictionary dictionary) {
      dictionary.removeItem(CID_SET);
      String description = dictionary.getString(COSName.ALT);
      if (description != null && LINK.equals(dictionary.getDictionaryObject(COSName.S))) {
        describe(dictionary.getDictionaryObject(COSName.K), description);
      }
    }
  }

  /** Gives the annotations of a link what the structure says of it. */
  private static void describe(@Nullable COSBase kids, String description) {
    if (kids instanceof COSArray array) {
      for (int i = 0; i < array.size(); i++) {
        describe(array.getObject(i), description);
      }
    } else if (kids instanceof COSDictionary kid
        && kid.getDictionaryObject(COSName.OBJ) instanceof COSDictionary annotation) {
      annotation.setString(COSName.CONTENTS, description);
    }
  }

  private PDDocumentInformation information() {
    PDDocumentInformation information = new PDDocumentInformation();
    information.setTitle(Plain.of(report.title()));
    information.setCreator(creator());
    information.setProducer(Metadata.PRODUCER);
    Calendar time = new GregorianCalendar(TimeZone.getTimeZone("UTC"), Locale.ROOT);
    time.setTimeInMillis(report.receipt().time().toEpochMilli());
    information.setCreationDate(time);
    return information;
  }

  private String creator() {
    return "LexGap " + report.receipt().toolVersion();
  }

  private PDMetadata metadata(PDDocument document) throws IOException {
    PDMetadata metadata = new PDMetadata(document);
    metadata.importXMPMetadata(Metadata.of(report, creator()));
    return metadata;
  }
}
