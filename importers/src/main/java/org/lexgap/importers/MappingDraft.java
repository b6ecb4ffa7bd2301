package org.lexgap.importers;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.lexgap.core.catalogue.Field;
import org.lexgap.core.catalogue.Vocabulary;

/** Drafts a mapping: what is certain as lines that count, everything else as comments. */
final class MappingDraft {

  private static final int MOST_WORDS = 60;

  private final InputWords words = InputWords.read();
  private final Shapes shapes;
  private final FieldNames fields;
  private final Likeness likeness;

  MappingDraft(Vocabulary vocabulary) {
    this.shapes = new Shapes(vocabulary, words);
    this.fields = new FieldNames(vocabulary);
    this.likeness = new Likeness(vocabulary.fields());
  }

  /**
   * Drafts a mapping for the sheet with the widest row of headings.
   *
   * @throws IllegalArgumentException if the file holds no table
   */
  String draft(Path file, TableFormat format) throws IOException {
    try (TableSource source = format.open(file)) {
      List<Table> tables = new ArrayList<>();
      for (String name : source.names().stream().limit(Limits.SHEETS).toList()) {
        tables.add(source.read(name, new ProblemLog()));
      }
      Table table =
          tables.stream()
              .max(Comparator.comparingInt(it -> headings(it).map(MappingDraft::filled).orElse(0)))
              .orElseThrow();
      SourceRow headings = headings(table).orElseThrow(() -> noTable(file));
      boolean isReadable = shapes.apply(table).isPresent();
      return draft(file, table, headings, source.names().size() > 1, isReadable);
    } catch (Unreadable e) {
      throw new IllegalArgumentException(e.problem().toString(), e);
    }
  }

  private static IllegalArgumentException noTable(Path file) {
    return new IllegalArgumentException(ProblemTexts.text("draft.no-table", file.getFileName()));
  }

  /** The first of the fullest rows near the top. */
  private static Optional<SourceRow> headings(Table table) {
    return table.rows().stream()
        .limit(Limits.ROWS_ABOVE_TABLE)
        .reduce((best, next) -> filled(next) > filled(best) ? next : best);
  }

  private static int filled(SourceRow row) {
    return (int) row.texts().stream().filter(text -> !text.isEmpty()).count();
  }

  private String draft(
      Path file, Table table, SourceRow headings, boolean hasSheets, boolean isReadable) {
    List<String> lines = new ArrayList<>();
    comment(lines, "draft.title", file.getFileName());
    if (isReadable) {
      comment(lines, "draft.readable");
    }
    comment(lines, "draft.how", "{law: ATA}", "{jurisdiction: Velmora, column: citation}");
    lines.add(hasSheets ? "sheet: " + quoted(table.place().toString()) : "# sheet:");
    lines.add("header: " + headings.number());
    comment(lines, "draft.constants");
    lines.add("# jurisdiction: TODO");
    lines.add("# law: TODO");
    lines.add("columns:");
    List<SourceRow> below =
        table.rows().stream().filter(row -> row.number() > headings.number()).toList();
    int known =
        FieldColumn.find(new Table(table.place(), below), fields)
            .map(FieldColumn::index)
            .orElse(-1);
    int fieldColumn = addColumns(lines, headings, known);
    if (fieldColumn >= 0) {
      addFields(lines, table, headings, fieldColumn);
    }
    comment(lines, "draft.words");
    lines.add("# words:");
    lines.add("#   \"Oui\": yes");
    return String.join("\n", lines) + "\n";
  }

  /**
   * Adds a line for each heading; gives the column that holds the fields, or -1. A column in which
   * fields or their questions stand is known, whatever its heading.
   */
  private int addColumns(List<String> lines, SourceRow headings, int known) {
    int fieldColumn = -1;
    Set<String> headingsSeen = new LinkedHashSet<>();
    Set<String> usesTaken = new LinkedHashSet<>();
    for (int i = 0; i < headings.texts().size(); i++) {
      String heading = headings.texts().get(i);
      if (heading.isEmpty() || !headingsSeen.add(InputWords.folded(heading))) {
        continue;
      }
      Optional<String> meant = i == known ? Optional.of(Column.FIELD.caption()) : use(heading);
      Optional<String> use = meant.filter(usesTaken::add);
      use.ifPresentOrElse(
          it -> lines.add("  %s: %s".formatted(quoted(heading), it)),
          () -> todo(lines, heading, "draft.no-candidate"));
      fieldColumn = use.equals(Optional.of(Column.FIELD.caption())) ? i : fieldColumn;
    }
    return fieldColumn;
  }

  /** What a heading certainly means. */
  private Optional<String> use(String heading) {
    Optional<Column> column = Column.of(heading).or(() -> words.column(heading));
    if (column.isPresent()) {
      return column.map(Column::caption);
    }
    return words.isOne("heading.jurisdiction", heading)
        ? Optional.of("jurisdiction")
        : fields.find(heading).map(Field::name);
  }

  private void addFields(List<String> lines, Table table, SourceRow headings, int column) {
    Set<String> theirs = new LinkedHashSet<>();
    for (SourceRow row : table.rows()) {
      String text = row.cell(column).text();
      boolean isForeign = !text.isEmpty() && fields.find(text).isEmpty();
      if (row.number() > headings.number() && isForeign && theirs.size() < MOST_WORDS) {
        theirs.add(Blanks.collapse(text));
      }
    }
    if (!theirs.isEmpty()) {
      comment(lines, "draft.fields");
      lines.add("# fields:");
      theirs.forEach(text -> todo(lines, text, "draft.no-candidate"));
    }
  }

  private void todo(List<String> lines, String text, String none) {
    List<String> candidates = new ArrayList<>(likeness.to(text));
    Nearest.to(text, fields.names()).stream()
        .filter(name -> !candidates.contains(name))
        .forEach(candidates::add);
    String shown = ProblemLog.shown(Blanks.collapse(text));
    lines.add(
        "  # %s: TODO  # %s"
            .formatted(
                quoted(shown),
                candidates.isEmpty()
                    ? ProblemTexts.text(none)
                    : ProblemTexts.text(
                        "draft.candidates",
                        String.join(", ", candidates.subList(0, Math.min(3, candidates.size()))))));
  }

  private static void comment(List<String> lines, String key, Object... arguments) {
    ProblemTexts.text(key, arguments).lines().forEach(line -> lines.add("# " + line));
  }

  private static String quoted(String text) {
    return "\"" + Blanks.collapse(text).replace("\\", "\\\\").replace("\"", "\\\"") + "\"";
  }
}
