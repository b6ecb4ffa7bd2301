package org.lexgap.reports.word;

import java.io.IOException;
import java.io.InputStream;
import java.math.BigInteger;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.apache.poi.ooxml.POIXMLTypeLoader;
import org.apache.poi.openxml4j.exceptions.InvalidFormatException;
import org.apache.poi.openxml4j.opc.OPCPackage;
import org.apache.poi.openxml4j.opc.PackagePart;
import org.apache.poi.openxml4j.opc.PackageRelationship;
import org.apache.poi.openxml4j.opc.TargetMode;
import org.apache.poi.xwpf.usermodel.XWPFRelation;
import org.apache.xmlbeans.XmlException;
import org.apache.xmlbeans.XmlObject;
import org.apache.xmlbeans.XmlOptions;
import org.jspecify.annotations.Nullable;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTAbstractNum;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTBody;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTHdrFtrRef;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTNum;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTNumbering;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTP;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTSectPr;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTSettings;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.DocumentDocument;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.NumberingDocument;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.SettingsDocument;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.StylesDocument;

/** The parts of a template that make its look. */
final class TemplateParts {

  private final OPCPackage container;
  private final PackagePart main;
  private final CTSectPr section;
  private final StyledPart styles;

  TemplateParts(OPCPackage container, PackagePart main)
      throws InvalidFormatException, IOException, XmlException {
    this.container = container;
    this.main = main;
    this.section = lastSection();
    PackagePart part = related(XWPFRelation.STYLES);
    this.styles =
        part == null
            ? new StyledPart(
                create(StandardPackage.STYLES, XWPFRelation.STYLES), StandardPackage.styles())
            : new StyledPart(part, parse(part, StylesDocument.Factory::parse));
  }

  private interface Parser<T> {
    T parse(InputStream in, XmlOptions options) throws XmlException, IOException;
  }

  private static <T> T parse(PackagePart part, Parser<T> parser) throws XmlException, IOException {
    try (InputStream in = part.getInputStream()) {
      return parser.parse(in, POIXMLTypeLoader.DEFAULT_XML_OPTIONS);
    }
  }

  private @Nullable PackagePart related(XWPFRelation kind) throws InvalidFormatException {
    for (PackageRelationship relation : main.getRelationshipsByType(kind.getRelation())) {
      if (relation.getTargetMode() == TargetMode.INTERNAL) {
        return main.getRelatedPart(relation);
      }
    }
    return null;
  }

  private PackagePart create(String name, XWPFRelation kind) {
    PackagePart part = container.createPart(OpenPackage.named(name), kind.getContentType());
    main.addRelationship(part.getPartName(), TargetMode.INTERNAL, kind.getRelation());
    return part;
  }

  StyledPart styles() {
    return styles;
  }

  PageSection section() {
    return new PageSection(section);
  }

  /** The last section, with the headers and feet that it has from those before it. */
  private CTSectPr lastSection() throws XmlException, IOException {
    CTBody body = parse(main, DocumentDocument.Factory::parse).getDocument().getBody();
    Map<String, CTHdrFtrRef> headers = new LinkedHashMap<>();
    Map<String, CTHdrFtrRef> feet = new LinkedHashMap<>();
    CTSectPr last = body.isSetSectPr() ? body.getSectPr() : CTSectPr.Factory.newInstance();
    for (CTP paragraph : body.getPList()) {
      if (paragraph.isSetPPr() && paragraph.getPPr().isSetSectPr()) {
        collect(paragraph.getPPr().getSectPr(), headers, feet);
      }
    }
    collect(last, headers, feet);
    CTSectPr section = (CTSectPr) last.copy();
    section.setHeaderReferenceArray(headers.values().toArray(CTHdrFtrRef[]::new));
    section.setFooterReferenceArray(feet.values().toArray(CTHdrFtrRef[]::new));
    return section;
  }

  private static void collect(
      CTSectPr section, Map<String, CTHdrFtrRef> headers, Map<String, CTHdrFtrRef> feet) {
    section.getHeaderReferenceList().forEach(one -> headers.put("" + one.getType(), copy(one)));
    section.getFooterReferenceList().stream()
        // The foot of an earlier report speaks of that report.
        .filter(one -> !one.getId().equals(PageSection.FOOT_ID))
        .forEach(one -> feet.put("" + one.getType(), copy(one)));
  }

  private static CTHdrFtrRef copy(XmlObject reference) {
    return (CTHdrFtrRef) reference.copy();
  }

  /** The ids of the relations to the headers and feet of the pages. */
  Set<String> headersAndFeet() {
    Set<String> ids = new HashSet<>();
    section.getHeaderReferenceList().forEach(one -> ids.add(one.getId()));
    section.getFooterReferenceList().forEach(one -> ids.add(one.getId()));
    return ids;
  }

  Look completeStyles() throws InvalidFormatException, IOException, XmlException {
    return new StyleSheet(styles.document().getStyles())
        .add(StandardPackage.styles().getStyles(), bullets());
  }

  /** Adds the list of bullets under numbers that are free. */
  private BigInteger bullets() throws InvalidFormatException, IOException, XmlException {
    PackagePart existing = related(XWPFRelation.NUMBERING);
    PackagePart part =
        existing == null ? create(StandardPackage.NUMBERING, XWPFRelation.NUMBERING) : existing;
    NumberingDocument document =
        existing == null
            ? StandardPackage.numbering()
            : parse(part, NumberingDocument.Factory::parse);
    if (existing == null) {
      OpenPackage.write(part, document);
      return StandardPackage.BULLETS;
    }
    CTNumbering theirs = document.getNumbering();
    BigInteger list =
        free(theirs.getAbstractNumList().stream().map(CTAbstractNum::getAbstractNumId).toList());
    BigInteger number = free(theirs.getNumList().stream().map(CTNum::getNumId).toList());
    CTAbstractNum added = theirs.addNewAbstractNum();
    added.set(StandardPackage.numbering().getNumbering().getAbstractNumArray(0));
    added.setAbstractNumId(list);
    CTNum num = theirs.addNewNum();
    num.setNumId(number);
    num.addNewAbstractNumId().setVal(list);
    OpenPackage.write(part, document);
    return number;
  }

  private static BigInteger free(List<BigInteger> taken) {
    return taken.stream().reduce(BigInteger.ZERO, BigInteger::max).add(BigInteger.ONE);
  }

  /**
   * Takes out of the settings what leads to other files, what was about the text that is gone, and
   * what would keep people from editing.
   */
  void plainSettings() throws InvalidFormatException, IOException, XmlException {
    PackagePart part = related(XWPFRelation.SETTINGS);
    if (part == null) {
      return;
    }
    SettingsDocument document = parse(part, SettingsDocument.Factory::parse);
    CTSettings settings = document.getSettings();
    if (settings.isSetAttachedTemplate()) {
      settings.unsetAttachedTemplate();
    }
    if (settings.isSetMailMerge()) {
      settings.unsetMailMerge();
    }
    if (settings.isSetDocVars()) {
      settings.unsetDocVars();
    }
    if (settings.isSetFootnotePr()) {
      settings.unsetFootnotePr();
    }
    if (settings.isSetEndnotePr()) {
      settings.unsetEndnotePr();
    }
    if (settings.isSetDocumentProtection()) {
      settings.unsetDocumentProtection();
    }
    if (settings.isSetTrackRevisions()) {
      settings.unsetTrackRevisions();
    }
    part.clearRelationships();
    OpenPackage.write(part, document);
  }
}
