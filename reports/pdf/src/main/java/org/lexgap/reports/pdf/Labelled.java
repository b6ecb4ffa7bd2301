package org.lexgap.reports.pdf;

/**
 * A labelled paragraph.
 *
 * @param label the block that stands before it
 * @param body its blocks
 */
record Labelled(Part label, Part body) {

  static Labelled of(Fo fo, String label, Part body) {
    return new Labelled(() -> fo.block(Style.LABEL, label), body);
  }
}
