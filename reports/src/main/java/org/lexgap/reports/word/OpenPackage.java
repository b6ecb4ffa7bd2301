package org.lexgap.reports.word;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Date;
import java.util.Optional;
import org.apache.poi.ooxml.POIXMLTypeLoader;
import org.apache.poi.openxml4j.exceptions.InvalidFormatException;
import org.apache.poi.openxml4j.opc.OPCPackage;
import org.apache.poi.openxml4j.opc.PackagePart;
import org.apache.poi.openxml4j.opc.PackagePartName;
import org.apache.poi.openxml4j.opc.PackageProperties;
import org.apache.poi.openxml4j.opc.PackagingURIHelper;
import org.apache.poi.openxml4j.opc.TargetMode;
import org.apache.poi.xwpf.usermodel.XWPFRelation;
import org.apache.xmlbeans.XmlObject;

/**
 * A package with all but the text of a document.
 *
 * @param container the package
 * @param main the part for the text
 * @param styles the part for the styles
 * @param look the styles in it
 * @param section the properties of its pages
 */
record OpenPackage(
    OPCPackage container, PackagePart main, StyledPart styles, Look look, PageSection section) {

  private static final String FOOT = "/word/lexgapFoot.xml";

  static PackagePartName named(String name) {
    try {
      return PackagingURIHelper.createPartName(name);
    } catch (InvalidFormatException e) {
      throw new IllegalArgumentException("A part cannot be called (%s).".formatted(name), e);
    }
  }

  /** Leaves the package without saving it. */
  void discard() {
    container.revert();
  }

  /** Adds the foot of pages, which the template lacks. */
  void addFoot(String xml) {
    PackagePart foot = container.createPart(named(FOOT), XWPFRelation.FOOTER.getContentType());
    write(foot, xml.getBytes(StandardCharsets.UTF_8));
    main.addRelationship(
        foot.getPartName(),
        TargetMode.INTERNAL,
        XWPFRelation.FOOTER.getRelation(),
        PageSection.FOOT_ID);
  }

  void add(Pictures.Picture picture) {
    PackagePart part =
        container.createPart(
            named("/word/media/" + picture.id() + ".png"), XWPFRelation.IMAGE_PNG.getContentType());
    write(part, picture.png());
    main.addRelationship(
        part.getPartName(),
        TargetMode.INTERNAL,
        XWPFRelation.IMAGE_PNG.getRelation(),
        picture.id());
  }

  static void write(PackagePart part, byte[] content) {
    try (OutputStream out = part.getOutputStream()) {
      out.write(content);
    } catch (IOException e) {
      throw new IllegalStateException("Writing into memory failed.", e);
    }
  }

  static void write(PackagePart part, XmlObject content) {
    try (OutputStream out = part.getOutputStream()) {
      content.save(out, POIXMLTypeLoader.DEFAULT_XML_OPTIONS);
    } catch (IOException e) {
      throw new IllegalStateException("Writing into memory failed.", e);
    }
  }

  void describe(DocumentFacts facts) throws IOException {
    styles.writeIn(facts.language());
    try {
      PackageProperties properties = container.getPackageProperties();
      Optional<Date> time = Optional.of(Date.from(facts.time()));
      properties.setTitleProperty(DocumentText.line(facts.title()));
      properties.setLanguageProperty(facts.language());
      properties.setCreatorProperty(Optional.empty());
      properties.setCreatedProperty(time);
      properties.setModifiedProperty(time);
    } catch (InvalidFormatException e) {
      throw new IOException("The properties of the document could not be written.", e);
    }
  }

  /**
   * Writes the package with one fixed time for all entries. The stream stays open. It is packed in
   * memory first, because POI does not tell why a stream could not be written.
   */
  void save(OutputStream out) throws IOException {
    ByteArrayOutputStream packed = new ByteArrayOutputStream();
    container.save(new TimelessZip(packed));
    packed.writeTo(out);
  }
}
