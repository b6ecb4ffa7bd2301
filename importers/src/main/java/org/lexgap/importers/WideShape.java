package org.lexgap.importers;

import java.util.List;
import java.util.Optional;
import org.lexgap.core.catalogue.Field;
import org.lexgap.core.summary.Place;
import org.lexgap.core.summary.Scope;

/**
 * The comparison sheet: fields down, jurisdictions or laws across. Rows above the first field name
 * what stands in each column; the cell of such a row in the column of the fields says whether it
 * names jurisdictions or laws.
 */
final class WideShape implements Shape {

  /** The id under which answers stand if the sheet names jurisdictions and no laws. */
  static final String ONE_LAW = "LAW";

  /** The id of agency practice, which is no law. */
  private static final String PRACTICE = "OPS";

  private static final String PRACTICE_FIELDS = "ops.";

  private final Table table;
  private final FieldNames fields;
  private final WideHeader header;

  private WideShape(Table table, FieldNames fields, WideHeader header) {
    this.table = table;
    this.fields = fields;
    this.header = header;
  }

  static Optional<Shape> find(Table table, FieldNames fields, InputWords words) {
    return FieldColumn.find(table, fields)
        .flatMap(column -> WideHeader.find(table, column, words))
        .map(header -> new WideShape(table, fields, header));
  }

  @Override
  public List<Section> sections(ProblemLog log) {
    header.report(log);
    WideHeader.Kind kind = header.kind(rows(), fields);
    if (kind == WideHeader.Kind.UNCLEAR) {
      log.add(ProblemCode.UNCLEAR_COLUMNS, header.place(), header.names());
      return List.of();
    }
    rows().forEach(row -> header.unheaded(row, log));
    return header.groups(kind, log).stream().map(this::section).toList();
  }

  private List<SourceRow> rows() {
    return table.rows().stream().filter(row -> row.number() > header.lastRow()).toList();
  }

  private Section section(WideGroup group) {
    return new Section(
        group.jurisdiction(),
        group.place(),
        log ->
            rows().stream()
                .filter(row -> !row.cell(header.fieldColumn()).isEmpty())
                .flatMap(
                    row ->
                        group.columns().stream()
                            .map(column -> column.answer(row, field(row), law(column, row), log))
                            .flatMap(Optional::stream)));
  }

  private SourceCell field(SourceRow row) {
    return row.cell(header.fieldColumn());
  }

  /** Facts about the State and about agencies stand under ids of their own. */
  private SourceCell law(WideColumn column, SourceRow row) {
    String name = fields.find(field(row).text()).map(Field::name).orElse("");
    Place place = column.place();
    if (!column.isAboutLaw() && name.startsWith(PRACTICE_FIELDS)) {
      return new SourceCell(PRACTICE, place);
    }
    boolean isFact = name.startsWith("ctx.") && !column.jurisdiction().isEmpty();
    return isFact
        ? new SourceCell(Scope.JURISDICTION.law(), place)
        : new SourceCell(column.isAboutLaw() ? column.law() : ONE_LAW, place);
  }
}
