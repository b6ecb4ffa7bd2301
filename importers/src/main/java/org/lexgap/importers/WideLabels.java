package org.lexgap.importers;

import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.lexgap.core.summary.Place;

/** The rows above the fields of a wide sheet, each known by its cell above the fields. */
final class WideLabels {

  private final int fieldColumn;
  private final InputWords words;
  private final @Nullable SourceRow jurisdictions;
  private final @Nullable SourceRow laws;
  private final @Nullable SourceRow parts;
  private final @Nullable SourceRow names;

  private WideLabels(List<SourceRow> above, int fieldColumn, InputWords words) {
    this.fieldColumn = fieldColumn;
    this.words = words;
    this.jurisdictions = labelled(above, "jurisdiction");
    this.laws = labelled(above, "law");
    this.parts = last(above, this::hasAnswerColumns);
    SourceRow labelled = jurisdictions == null ? laws : jurisdictions;
    this.names =
        labelled == null
            ? last(above, row -> row != parts && hasNames(row) && isFieldOrBlank(row))
            : labelled;
  }

  static WideLabels of(List<SourceRow> above, int fieldColumn, InputWords words) {
    return new WideLabels(above, fieldColumn, words);
  }

  private @Nullable SourceRow labelled(List<SourceRow> above, String label) {
    return last(above, row -> hasNames(row) && isLabel(row.cell(fieldColumn).text(), label));
  }

  private boolean isLabel(String text, String label) {
    return text.equalsIgnoreCase(label) || words.isOne("heading." + label, text);
  }

  private static @Nullable SourceRow last(List<SourceRow> rows, Predicate<SourceRow> condition) {
    return rows.stream().filter(condition).reduce((first, next) -> next).orElse(null);
  }

  private boolean hasAnswerColumns(SourceRow row) {
    return isFieldOrBlank(row) && others(row).anyMatch(cell -> isColumn(cell, Column.ANSWER));
  }

  private boolean isFieldOrBlank(SourceRow row) {
    String label = row.cell(fieldColumn).text();
    return label.isEmpty() || isLabel(label, "field");
  }

  private boolean hasNames(SourceRow row) {
    return others(row).anyMatch(cell -> !cell.isEmpty());
  }

  private Stream<SourceCell> others(SourceRow row) {
    List<SourceCell> cells = row.cells();
    return IntStream.range(0, cells.size()).filter(i -> i != fieldColumn).mapToObj(cells::get);
  }

  private boolean isColumn(SourceCell cell, Column column) {
    return column(cell).filter(column::equals).isPresent();
  }

  private Optional<Column> column(SourceCell cell) {
    return Column.of(cell.text()).or(() -> words.column(cell.text()));
  }

  boolean nameJurisdictions() {
    return jurisdictions != null;
  }

  boolean nameLaws() {
    return laws != null;
  }

  /** Whether a label says that this is a wide sheet, and no heading says that it is a long one. */
  boolean areNamed() {
    return names != null && !isLong() && !names.cell(fieldColumn).isEmpty();
  }

  /** Whether names stand above the columns, with nothing above the fields. */
  boolean areBlank() {
    return names != null && !isLong() && names.cell(fieldColumn).isEmpty();
  }

  private boolean isLong() {
    return names != null && others(names).anyMatch(cell -> isColumn(cell, Column.LAW));
  }

  int width() {
    return Math.max(width(names), Math.max(width(laws), width(parts)));
  }

  private static int width(@Nullable SourceRow row) {
    return row == null ? 0 : row.texts().size();
  }

  boolean isHeaded(int index) {
    boolean isNamed = !text(names, index).isEmpty() || !text(laws, index).isEmpty();
    return isNamed || (part(index) != Column.ANSWER && !heading(index).isEmpty());
  }

  /** The name of a column; a citation or note without one belongs to the name left of it. */
  SourceCell heading(int index) {
    SourceRow row = laws == null ? names : laws;
    return carried(row, index);
  }

  String jurisdiction(int index) {
    return carried(names, index).text();
  }

  String law(int index) {
    return carried(laws == null ? names : laws, index).text();
  }

  private SourceCell carried(@Nullable SourceRow row, int index) {
    int column = index;
    boolean mayBeLeftOut = row != laws || part(index) != Column.ANSWER;
    while (mayBeLeftOut && isSubordinate(row, index) && column > 0 && text(row, column).isEmpty()) {
      column--;
    }
    boolean isName = column != fieldColumn && row != null;
    return isName ? row.cell(column) : new SourceCell("", place(index));
  }

  /** Whether something stands below this cell that can share the name to its left. */
  private boolean isSubordinate(@Nullable SourceRow row, int index) {
    boolean hasPart = parts != null && column(parts.cell(index)).isPresent();
    boolean hasLaw = row != laws && !text(laws, index).isEmpty();
    return hasLaw || (hasPart && part(index) != Column.ANSWER);
  }

  /** What a column holds: the answer unless a row below the names says otherwise. */
  Column part(int index) {
    return parts == null ? Column.ANSWER : column(parts.cell(index)).orElse(Column.ANSWER);
  }

  private static String text(@Nullable SourceRow row, int index) {
    return row == null || index >= row.texts().size() ? "" : row.texts().get(index);
  }

  Place place(int index) {
    return names == null ? new Place.Unstated() : names.cell(index).place();
  }

  /** Whether a heading names a part of an answer, with no name of a jurisdiction or law above. */
  boolean isStray(int index) {
    return parts == null && column(heading(index)).isPresent();
  }
}
