package org.lexgap.importers;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.lexgap.core.catalogue.Vocabulary;

/** Recognises the shape of a table. */
final class Shapes implements Function<Table, Optional<Shape>> {

  private final InputWords words;
  private final FieldNames fields;

  Shapes(Vocabulary vocabulary, InputWords words) {
    this.words = words;
    this.fields = new FieldNames(vocabulary);
  }

  /** The shape of a table, or empty if it has none that is read. */
  @Override
  public Optional<Shape> apply(Table table) {
    Optional<Shape> complete =
        Header.find(table, words).map(header -> new LongShape(header, table));
    return complete.or(() -> WideShape.find(table, fields, words));
  }

  /** Says why a table that ought to hold answers has no shape. */
  void reportNone(Table table, ProblemLog log) {
    List<SourceRow> rows = table.rows();
    if (rows.isEmpty()) {
      log.add(ProblemCode.NO_ANSWERS, table.place(), "");
    } else {
      Header.nearest(table, words).ifPresent(header -> header.reportMissing(log));
    }
  }
}
