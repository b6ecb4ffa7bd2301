package org.lexgap.reports.word;

/** The namespaces that parts of a document use, under the prefixes that everybody knows. */
final class Namespaces {

  static final String WORD = "http://schemas.openxmlformats.org/wordprocessingml/2006/main";
  static final String RELATIONS =
      "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
  static final String PICTURE = "http://schemas.openxmlformats.org/drawingml/2006/picture";

  /** As attributes of a root element. */
  static final String[] DECLARED = {
    "xmlns:w", WORD,
    "xmlns:r", RELATIONS,
    "xmlns:wp", "http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing",
    "xmlns:a", "http://schemas.openxmlformats.org/drawingml/2006/main",
    "xmlns:pic", PICTURE
  };

  private Namespaces() {}
}
