package org.lexgap.reports.word;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.math.BigInteger;
import java.util.Objects;
import org.apache.poi.ooxml.POIXMLTypeLoader;
import org.apache.poi.openxml4j.opc.OPCPackage;
import org.apache.poi.openxml4j.opc.PackagePart;
import org.apache.poi.openxml4j.opc.PackageRelationshipTypes;
import org.apache.poi.openxml4j.opc.TargetMode;
import org.apache.poi.xwpf.usermodel.XWPFRelation;
import org.apache.xmlbeans.XmlException;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.NumberingDocument;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.StylesDocument;

/** The standard look, from the files beside this class. */
final class StandardPackage {

  static final String DOCUMENT = "/word/document.xml";
  static final String STYLES = "/word/styles.xml";
  static final String NUMBERING = "/word/numbering.xml";
  static final String SETTINGS = "/word/settings.xml";

  /** The number of the list of bullets. */
  static final BigInteger BULLETS = BigInteger.ONE;

  private StandardPackage() {}

  static OpenPackage open() {
    OPCPackage container = OPCPackage.create(new ByteArrayOutputStream());
    PackagePart main =
        container.createPart(OpenPackage.named(DOCUMENT), XWPFRelation.DOCUMENT.getContentType());
    container.addRelationship(
        main.getPartName(), TargetMode.INTERNAL, PackageRelationshipTypes.CORE_DOCUMENT);
    add(container, main, NUMBERING, XWPFRelation.NUMBERING, "numbering.xml");
    add(container, main, SETTINGS, XWPFRelation.SETTINGS, "settings.xml");
    PackagePart styles =
        container.createPart(OpenPackage.named(STYLES), XWPFRelation.STYLES.getContentType());
    main.addRelationship(
        styles.getPartName(), TargetMode.INTERNAL, XWPFRelation.STYLES.getRelation());
    StyledPart styled = new StyledPart(styles, styles());
    Look look =
        new StyleSheet(styled.document().getStyles()).add(styled.document().getStyles(), BULLETS);
    return new OpenPackage(container, main, styled, look, PageSection.standard());
  }

  private static void add(
      OPCPackage container, PackagePart main, String name, XWPFRelation kind, String file) {
    PackagePart part = container.createPart(OpenPackage.named(name), kind.getContentType());
    OpenPackage.write(part, read(file));
    main.addRelationship(part.getPartName(), TargetMode.INTERNAL, kind.getRelation());
  }

  static StylesDocument styles() {
    try (InputStream in = file("styles.xml")) {
      return StylesDocument.Factory.parse(in, POIXMLTypeLoader.DEFAULT_XML_OPTIONS);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } catch (XmlException e) {
      throw new IllegalStateException("The standard styles are broken.", e);
    }
  }

  static NumberingDocument numbering() {
    try (InputStream in = file("numbering.xml")) {
      return NumberingDocument.Factory.parse(in, POIXMLTypeLoader.DEFAULT_XML_OPTIONS);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } catch (XmlException e) {
      throw new IllegalStateException("The standard list is broken.", e);
    }
  }

  private static InputStream file(String name) {
    return Objects.requireNonNull(StandardPackage.class.getResourceAsStream(name), name);
  }

  private static byte[] read(String name) {
    try (InputStream in = file(name)) {
      return in.readAllBytes();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
