package org.lexgap.importers;

import org.lexgap.core.summary.Place;

/**
 * One cell as it stands in the file.
 *
 * @param text its text without blanks around it; empty if nothing stands there
 * @param place where it stands, also if it is empty
 */
record SourceCell(String text, Place place) {

  boolean isEmpty() {
    return text.isEmpty();
  }
}
