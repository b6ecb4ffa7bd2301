package org.lexgap.importers;

import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.lexgap.core.catalogue.Field;
import org.lexgap.core.catalogue.FieldType;
import org.lexgap.core.summary.AnswerValue;

/** Reads yes, no, partial and the values of enums. */
final class SymbolReader {

  /** What spreadsheet programs make of a cell in which they recognise a truth value. */
  private static final Map<String, String> TRUTH = Map.of("true", "yes", "false", "no");

  private final AllowedValues allowed;
  private final ProblemLog log;

  SymbolReader(AllowedValues allowed, ProblemLog log) {
    this.allowed = allowed;
    this.log = log;
  }

  Optional<AnswerValue> read(Field field, SourceCell cell) {
    Optional<String> value = allowed.find(field, cell.text()).or(() -> truth(field, cell));
    if (value.isEmpty()) {
      allowed.reportUnknown(field, cell, cell.text());
    }
    return value.map(AnswerValue.Symbol::new);
  }

  private Optional<String> truth(Field field, SourceCell cell) {
    if (field.type() == FieldType.ENUM) {
      return Optional.empty();
    }
    Optional<String> meaning = Optional.ofNullable(TRUTH.get(cell.text().toLowerCase(Locale.ROOT)));
    meaning.ifPresent(word -> log.add(ProblemCode.UNDERSTOOD, cell.place(), cell.text(), word));
    return meaning;
  }
}
