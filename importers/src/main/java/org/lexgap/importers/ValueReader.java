package org.lexgap.importers;

import java.util.List;
import java.util.Optional;
import org.lexgap.core.catalogue.Field;
import org.lexgap.core.summary.AnswerValue;

/** Reads the answer cell as the type of its field asks for. */
final class ValueReader {

  private final SymbolReader symbols;
  private final ListReader lists;
  private final NumberReader numbers;
  private final ProblemLog log;

  ValueReader(AllowedValues allowed, ProblemLog log) {
    this.symbols = new SymbolReader(allowed);
    this.lists = new ListReader(allowed, log);
    this.numbers = new NumberReader(log);
    this.log = log;
  }

  /** The value, or empty after a problem was reported, or if a list holds nothing. */
  Optional<AnswerValue> read(Field field, SourceCell cell) {
    Optional<List<String>> disputed = AnswerValue.Disputed.wordsIn(cell.text());
    return disputed.isPresent() ? disputed(field, cell, disputed.get()) : undisputed(field, cell);
  }

  /** What merged sheets left open. One answer that cannot be read costs all, as in a list. */
  private Optional<AnswerValue> disputed(Field field, SourceCell cell, List<String> words) {
    if (words.contains("") || words.size() < 2) {
      log.add(ProblemCode.INCOMPLETE_DISPUTE, cell.place(), cell.text());
      return Optional.empty();
    }
    List<AnswerValue> candidates =
        words.stream()
            .flatMap(word -> undisputed(field, new SourceCell(word, cell.place())).stream())
            .toList();
    return candidates.size() == words.size()
        ? Optional.of(new AnswerValue.Disputed(candidates))
        : Optional.empty();
  }

  private Optional<AnswerValue> undisputed(Field field, SourceCell cell) {
    return switch (field.type()) {
      case YES_NO, YES_NO_PARTIAL, ENUM -> symbols.read(field, cell);
      case LIST -> lists.read(field, cell);
      case NUMBER -> numbers.read(field, cell);
      case TEXT -> Optional.of(new AnswerValue.Text(cell.text()));
    };
  }
}
