package org.lexgap.importers.template;

import org.jspecify.annotations.Nullable;

/**
 * A cell of a planned sheet.
 *
 * @param content what stands in it
 * @param look its kind
 * @param choice what it offers; null for nothing
 */
record PlannedCell(Content content, Look look, @Nullable Choice choice) {

  static PlannedCell of(String text, Look look) {
    return new PlannedCell(new Content.Text(text), look, null);
  }

  static PlannedCell of(Content content, Look look) {
    return new PlannedCell(content, look, null);
  }

  PlannedCell offering(Choice other) {
    return new PlannedCell(content, look, other);
  }
}
