package org.lexgap.reports.word;

import java.math.BigInteger;
import java.util.ArrayList;
import java.util.List;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.apache.poi.ooxml.util.POIXMLUnits;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTHdrFtrRef;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTPageMar;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTPageSz;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTSectPr;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STHdrFtr;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STPageOrientation;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STSectionMark;

/** The paper, margins, headers and feet of the pages of a document. */
final class PageSection {

  /** The id of the relation to the foot that LexGap adds. */
  static final String FOOT_ID = "lexgapFoot";

  private static final long UNITS_PER_TWIP = 635;
  private static final int A4_WIDTH = 11906;
  private static final int A4_HEIGHT = 16838;
  private static final int A3_WIDTH = 23811;
  private static final int MARGIN = 850;

  private final CTSectPr properties;

  /**
   * The section of a template.
   *
   * @param properties its properties; what lacks a size is A4
   */
  PageSection(CTSectPr properties) {
    this.properties = properties;
    if (!properties.isSetPgSz()) {
      size(properties, A4_WIDTH, A4_HEIGHT);
    }
    if (!properties.isSetPgMar()) {
      margins(properties.addNewPgMar());
    }
    if (properties.isSetType()) {
      properties.unsetType();
    }
  }

  static PageSection standard() {
    return new PageSection(CTSectPr.Factory.newInstance());
  }

  private static void size(CTSectPr section, int width, int height) {
    CTPageSz size = section.isSetPgSz() ? section.getPgSz() : section.addNewPgSz();
    size.setW(BigInteger.valueOf(width));
    size.setH(BigInteger.valueOf(height));
    if (width > height) {
      size.setOrient(STPageOrientation.LANDSCAPE);
    } else if (size.isSetOrient()) {
      size.unsetOrient();
    }
    if (size.isSetCode()) {
      size.unsetCode();
    }
  }

  private static void margins(CTPageMar margins) {
    BigInteger margin = BigInteger.valueOf(MARGIN);
    margins.setTop(margin);
    margins.setRight(margin);
    margins.setBottom(margin);
    margins.setLeft(margin);
    margins.setHeader(BigInteger.valueOf(454));
    margins.setFooter(BigInteger.valueOf(454));
    margins.setGutter(BigInteger.ZERO);
  }

  boolean hasFoot() {
    return properties.sizeOfFooterReferenceArray() > 0;
  }

  void addFoot() {
    CTHdrFtrRef foot = properties.addNewFooterReference();
    foot.setType(STHdrFtr.DEFAULT);
    foot.setId(FOOT_ID);
  }

  void turnRightToLeft() {
    if (!properties.isSetBidi()) {
      properties.addNewBidi();
    }
  }

  private static int twips(long units) {
    return (int) (units / UNITS_PER_TWIP);
  }

  private int width() {
    return twips(POIXMLUnits.parseLength(properties.getPgSz().xgetW()));
  }

  private int height() {
    return twips(POIXMLUnits.parseLength(properties.getPgSz().xgetH()));
  }

  /** The width of text on such paper, in twips. */
  int textWidth(Paper paper) {
    CTPageMar margins = properties.getPgMar();
    int taken =
        twips(POIXMLUnits.parseLength(margins.xgetLeft()))
            + twips(POIXMLUnits.parseLength(margins.xgetRight()));
    return switch (paper) {
      case UPRIGHT -> width() - taken;
      case SIDEWAYS -> Math.max(width(), height()) - taken;
      case SIDEWAYS_A3 -> A3_WIDTH - taken;
    };
  }

  /**
   * Writes the properties.
   *
   * @param isFirst whether the section begins the document: the later ones have its headers and
   *     feet, but not those of a first page
   */
  void write(Xml xml, Paper paper, boolean isFirst) {
    CTSectPr section = (CTSectPr) properties.copy();
    switch (paper) {
      case UPRIGHT -> {}
      case SIDEWAYS -> size(section, Math.max(width(), height()), Math.min(width(), height()));
      case SIDEWAYS_A3 -> size(section, A3_WIDTH, A4_HEIGHT);
    }
    if (!isFirst) {
      section.setHeaderReferenceArray(new CTHdrFtrRef[0]);
      section.setFooterReferenceArray(new CTHdrFtrRef[0]);
      if (section.isSetTitlePg()) {
        section.unsetTitlePg();
      }
      section.addNewType().setVal(STSectionMark.NEXT_PAGE);
    }
    try {
      copy(section.newXMLStreamReader(), xml);
    } catch (XMLStreamException e) {
      throw new IllegalStateException("Properties of a section could not be copied.", e);
    }
  }

  /** Copies elements of Word itself; what other programs added to them is left out. */
  private static void copy(XMLStreamReader reader, Xml xml) throws XMLStreamException {
    xml.open("w:sectPr");
    int inside = 0;
    int foreign = 0;
    // The reader of a piece of a document stands on its first element already.
    for (int event = reader.getEventType(); reader.hasNext(); event = reader.next()) {
      if (event == XMLStreamConstants.START_ELEMENT) {
        if (foreign > 0 || !Namespaces.WORD.equals(reader.getNamespaceURI())) {
          foreign++;
        } else {
          inside++;
          xml.open("w:" + reader.getLocalName(), attributes(reader));
        }
      } else if (event == XMLStreamConstants.END_ELEMENT && foreign > 0) {
        foreign--;
      } else if (event == XMLStreamConstants.END_ELEMENT && inside > 0) {
        inside--;
        xml.close();
      }
    }
    for (; inside > 0; inside--) {
      xml.close();
    }
    xml.close();
  }

  private static String[] attributes(XMLStreamReader reader) {
    List<String> attributes = new ArrayList<>();
    for (int i = 0; i < reader.getAttributeCount(); i++) {
      String namespace = reader.getAttributeNamespace(i);
      String prefix =
          Namespaces.WORD.equals(namespace)
              ? "w:"
              : Namespaces.RELATIONS.equals(namespace) ? "r:" : null;
      if (prefix != null) {
        attributes.add(prefix + reader.getAttributeLocalName(i));
        attributes.add(reader.getAttributeValue(i));
      }
    }
    return attributes.toArray(String[]::new);
  }
}
