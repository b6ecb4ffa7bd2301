package org.lexgap.importers;

import java.util.Optional;
import org.lexgap.core.catalogue.Field;
import org.lexgap.core.summary.AnswerValue;

/** Reads the answer cell as the type of its field asks for. */
final class ValueReader {

  private final SymbolReader symbols;
  private final ListReader lists;
  private final NumberReader numbers;

  ValueReader(AllowedValues allowed, ProblemLog log) {
    this.symbols = new SymbolReader(allowed);
    this.lists = new ListReader(allowed, log);
    this.numbers = new NumberReader(log);
  }

  /** The value, or empty after a problem was reported, or if a list holds nothing. */
  Optional<AnswerValue> read(Field field, SourceCell cell) {
    return switch (field.type()) {
      case YES_NO, YES_NO_PARTIAL, ENUM -> symbols.read(field, cell);
      case LIST -> lists.read(field, cell);
      case NUMBER -> numbers.read(field, cell);
      case TEXT -> Optional.of(new AnswerValue.Text(cell.text()));
    };
  }
}
