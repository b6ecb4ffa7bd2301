package org.lexgap.reports.word;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.apache.poi.openxml4j.exceptions.InvalidFormatException;
import org.apache.poi.openxml4j.exceptions.OpenXML4JException;
import org.apache.poi.openxml4j.opc.OPCPackage;
import org.apache.poi.openxml4j.opc.PackagePart;
import org.apache.poi.openxml4j.opc.PackagePartName;
import org.apache.poi.openxml4j.opc.PackageRelationship;
import org.apache.poi.openxml4j.opc.PackageRelationshipTypes;
import org.apache.poi.openxml4j.opc.PackagingURIHelper;
import org.apache.poi.openxml4j.opc.TargetMode;
import org.apache.poi.poifs.filesystem.FileMagic;
import org.apache.poi.xwpf.usermodel.XWPFRelation;
import org.apache.xmlbeans.XmlException;

/** The document of an office, emptied: only what makes its look is left. */
final class OfficePackage {

  private static final String SAVE = "Maybe save it in Word as a Word document (.docx).";

  /** Relations of the text to what makes its look; headers and feet are followed from its pages. */
  private static final Set<String> LOOK =
      Set.of(
          XWPFRelation.STYLES.getRelation(),
          XWPFRelation.NUMBERING.getRelation(),
          XWPFRelation.SETTINGS.getRelation(),
          XWPFRelation.FONT_TABLE.getRelation(),
          XWPFRelation.THEME.getRelation(),
          XWPFRelation.WEB_SETTINGS.getRelation());

  private OfficePackage() {}

  static OpenPackage open(byte[] docx) {
    FileMagic magic = FileMagic.valueOf(docx);
    if (magic == FileMagic.OLE2) {
      throw new UnusableTemplateException(
          "The template is an old Word document (.doc) or protected by a password. " + SAVE);
    }
    if (magic != FileMagic.OOXML) {
      throw new UnusableTemplateException("The template is no Word document. " + SAVE);
    }
    try {
      return emptied(OPCPackage.open(new ByteArrayInputStream(docx)));
    } catch (OpenXML4JException | IOException | XmlException e) {
      throw broken(e);
    } catch (UnusableTemplateException e) {
      throw e;
    } catch (RuntimeException e) {
      // A damaged package can make POI stumble anywhere.
      throw broken(e);
    }
  }

  private static IllegalArgumentException broken(Exception e) {
    return new IllegalArgumentException(
        "The template is damaged and could not be read. Maybe open it in Word and save it again.",
        e);
  }

  private static OpenPackage emptied(OPCPackage container)
      throws OpenXML4JException, IOException, XmlException {
    PackagePart main = main(container);
    TemplateParts parts = new TemplateParts(container, main);
    PageSection section = parts.section();
    keep(main, parts.headersAndFeet());
    Look look = parts.completeStyles();
    parts.plainSettings();
    dropProperties(container);
    dropUnreachable(container, main);
    return new OpenPackage(container, main, parts.styles(), look, section);
  }

  private static PackagePart main(OPCPackage container) throws InvalidFormatException {
    List<PackagePart> mains =
        container.getPartsByRelationshipType(PackageRelationshipTypes.CORE_DOCUMENT);
    if (mains.size() != 1) {
      throw new UnusableTemplateException("The template is no Word document. " + SAVE);
    }
    PackagePart main = mains.get(0);
    String type = main.getContentType();
    boolean hasMacros =
        type.contains("macroEnabled")
            || container.getParts().stream().anyMatch(p -> p.getContentType().contains("vba"));
    if (hasMacros) {
      throw new UnusableTemplateException(
          "The template holds macros, which a report must not carry. Maybe save it in Word as a"
              + " Word document without macros (.docx).");
    }
    if (type.equals(XWPFRelation.TEMPLATE.getContentType())) {
      container.replaceContentType(type, XWPFRelation.DOCUMENT.getContentType());
      return container.getPartsByRelationshipType(PackageRelationshipTypes.CORE_DOCUMENT).get(0);
    }
    if (!type.equals(XWPFRelation.DOCUMENT.getContentType())) {
      throw new UnusableTemplateException(
          "The template is no Word document (%s). ".formatted(type) + SAVE);
    }
    return main;
  }

  private static void keep(PackagePart main, Set<String> headersAndFeet)
      throws InvalidFormatException {
    for (PackageRelationship relation : List.copyOf(list(main))) {
      boolean kept =
          LOOK.contains(relation.getRelationshipType())
              || headersAndFeet.contains(relation.getId());
      if (!kept || relation.getTargetMode() == TargetMode.EXTERNAL) {
        main.removeRelationship(relation.getId());
      }
    }
  }

  private static List<PackageRelationship> list(PackagePart part) throws InvalidFormatException {
    List<PackageRelationship> relations = new ArrayList<>();
    part.getRelationships().forEach(relations::add);
    return relations;
  }

  /** Its author, company and fields of its own have no place in a report. */
  private static void dropProperties(OPCPackage container) {
    List<PackageRelationship> relations = new ArrayList<>();
    container.getRelationships().forEach(relations::add);
    for (PackageRelationship relation : relations) {
      boolean kept =
          relation.getRelationshipType().equals(PackageRelationshipTypes.CORE_DOCUMENT)
              || relation.getRelationshipType().equals(PackageRelationshipTypes.CORE_PROPERTIES);
      if (!kept) {
        container.removeRelationship(relation.getId());
      }
    }
  }

  private static void dropUnreachable(OPCPackage container, PackagePart main)
      throws InvalidFormatException {
    Set<PackagePart> reached = new HashSet<>();
    reach(main, reached);
    for (PackagePart part : List.copyOf(container.getParts())) {
      boolean kept =
          reached.contains(part)
              || part.isRelationshipPart()
              || part.getContentType().contains("core-properties");
      if (!kept) {
        remove(container, part.getPartName());
      }
    }
  }

  private static void remove(OPCPackage container, PackagePartName name) {
    container.removePart(name);
    PackagePartName relations = PackagingURIHelper.getRelationshipPartName(name);
    if (container.containPart(relations)) {
      container.removePart(relations);
    }
  }

  private static void reach(PackagePart part, Set<PackagePart> reached)
      throws InvalidFormatException {
    if (reached.add(part)) {
      for (PackageRelationship relation : list(part)) {
        if (relation.getTargetMode() == TargetMode.INTERNAL) {
          PackagePart target = part.getRelatedPart(relation);
          if (target != null) {
            reach(target, reached);
          }
        }
      }
    }
  }
}
