package org.lexgap.reports.word;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.math.BigInteger;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import org.apache.poi.openxml4j.exceptions.InvalidFormatException;
import org.apache.poi.openxml4j.opc.PackagePart;
import org.apache.poi.util.Units;
import org.apache.poi.wp.usermodel.HeaderFooterType;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFHeader;
import org.apache.poi.xwpf.usermodel.XWPFRun;
import org.apache.poi.xwpf.usermodel.XWPFStyle;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTPageMar;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTSectPr;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTStyle;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STStyleType;

/** The document of an invented ministry, made with POI: its look, and a text that is to go. */
final class OfficeDocument {

  static final String LOGO =
      "iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNkYPhfDwAChwGA60e6kgAAAABJRU5ErkJggg==";

  private OfficeDocument() {}

  static byte[] bytes() throws IOException, InvalidFormatException {
    try (XWPFDocument document = new XWPFDocument()) {
      document.createStyles().addStyle(new XWPFStyle(heading()));
      XWPFHeader header = document.createHeader(HeaderFooterType.DEFAULT);
      XWPFRun run = header.createParagraph().createRun();
      run.setText("Ministry of Justice of Velmora ");
      logo(run, "logo.png");
      document
          .createFooter(HeaderFooterType.DEFAULT)
          .createParagraph()
          .createRun()
          .setText("12 Court Street");
      XWPFRun body = document.createParagraph().createRun();
      body.setText("SECRET TEXT OF ANOTHER LETTER");
      logo(body, "secret.png");
      document.getProperties().getCoreProperties().setCreator("A. Clerk");
      document.getProperties().getCustomProperties().addProperty("Case", "SECRET CASE");
      CTSectPr section = document.getDocument().getBody().getSectPr();
      CTPageMar margins = section.addNewPgMar();
      margins.setLeft(BigInteger.valueOf(1701));
      margins.setRight(BigInteger.valueOf(1701));
      margins.setTop(BigInteger.valueOf(2000));
      margins.setBottom(BigInteger.valueOf(1134));
      ByteArrayOutputStream out = new ByteArrayOutputStream();
      document.write(out);
      return out.toByteArray();
    }
  }

  /** The first heading as a French Word names it, in red and with a number. */
  private static CTStyle heading() {
    CTStyle style = CTStyle.Factory.newInstance();
    style.setType(STStyleType.PARAGRAPH);
    style.setStyleId("Titre1");
    style.addNewName().setVal("heading 1");
    style.addNewPPr().addNewNumPr().addNewNumId().setVal(BigInteger.ONE);
    style.addNewRPr().addNewColor().setVal("AA0000");
    return style;
  }

  private static void logo(XWPFRun run, String name) throws IOException, InvalidFormatException {
    run.addPicture(
        new ByteArrayInputStream((name.startsWith("secret") ? other() : png())),
        XWPFDocument.PICTURE_TYPE_PNG,
        name,
        Units.toEMU(40),
        Units.toEMU(40));
  }

  static byte[] png() {
    return Base64.getDecoder().decode(LOGO);
  }

  /** A picture with other bytes, so that the two are two parts. */
  static byte[] other() {
    return RangePicture.png(new Inline.RangeBar(1, 2, 3, ""), false);
  }

  /** The same document, saying that it is something else. */
  static byte[] withContentType(String type) throws IOException, InvalidFormatException {
    try (XWPFDocument document = new XWPFDocument(new ByteArrayInputStream(bytes()))) {
      PackagePart main = document.getPackagePart();
      document.getPackage().replaceContentType(main.getContentType(), type);
      ByteArrayOutputStream out = new ByteArrayOutputStream();
      document.getPackage().save(out);
      return out.toByteArray();
    }
  }

  static byte[] text(String text) {
    return text.getBytes(StandardCharsets.UTF_8);
  }
}
