package org.lexgap.reports.pdf;

import java.util.List;

/**
 * Text of one direction, set apart from the text around it if it runs from right to left.
 *
 * @param rightToLeft whether it does
 * @param pieces its text by font
 */
record Phrase(boolean rightToLeft, List<Piece> pieces) {
  Phrase {
    pieces = List.copyOf(pieces);
  }
}
