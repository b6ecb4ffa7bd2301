package org.lexgap.importers;

import java.util.Optional;
import org.lexgap.core.catalogue.Field;
import org.lexgap.core.summary.AnswerValue;

/** Reads yes, no, partial and the values of enums. */
final class SymbolReader {

  private final AllowedValues allowed;

  SymbolReader(AllowedValues allowed) {
    this.allowed = allowed;
  }

  Optional<AnswerValue> read(Field field, SourceCell cell) {
    Optional<String> value =
        allowed.find(field, cell.text()).or(() -> allowed.understand(field, cell, cell.text()));
    if (value.isEmpty()) {
      allowed.reportUnknown(field, cell, cell.text());
    }
    return value.map(AnswerValue.Symbol::new);
  }
}
