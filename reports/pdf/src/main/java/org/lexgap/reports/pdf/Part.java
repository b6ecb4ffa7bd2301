package org.lexgap.reports.pdf;

import org.xml.sax.SAXException;

/** Something that is written into what stands open. */
@FunctionalInterface
interface Part {
  void write() throws SAXException;
}
