package org.lexgap.importers;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.lexgap.core.catalogue.Field;
import org.lexgap.core.summary.Scope;
import org.snakeyaml.engine.v2.nodes.MappingNode;

/** Reads what a mapping says of a column. */
final class MappingColumns {

  private static final String IGNORE = "ignore";
  private static final String JURISDICTION = "jurisdiction";
  private static final List<String> KEYS = List.of("column", JURISDICTION, "law");

  private final FieldNames fields;
  private final MappingMistakes mistakes;

  MappingColumns(FieldNames fields, MappingMistakes mistakes) {
    this.fields = fields;
    this.mistakes = mistakes;
  }

  Optional<ColumnUse> use(YamlNodes.Entry entry) {
    return entry.value() instanceof MappingNode map
        ? part(entry, map)
        : YamlNodes.text(entry.value(), mistakes).flatMap(text -> use(entry, text));
  }

  private Optional<ColumnUse> use(YamlNodes.Entry entry, String text) {
    Optional<Column> column = Column.of(text);
    if (column.isPresent()) {
      return Optional.of(new ColumnUse.Part(column.get(), "", ""));
    }
    if (text.equalsIgnoreCase(IGNORE)) {
      return Optional.of(new ColumnUse.Ignored());
    }
    return text.equalsIgnoreCase(JURISDICTION)
        ? Optional.of(new ColumnUse.JurisdictionName())
        : field(entry).map(ColumnUse.FieldAnswer::new);
  }

  /** The field that an entry names. */
  Optional<String> field(YamlNodes.Entry entry) {
    Optional<String> text = YamlNodes.text(entry.value(), mistakes);
    Optional<String> field = text.flatMap(fields::find).map(Field::name);
    if (text.isPresent() && field.isEmpty()) {
      mistakes.add(
          entry.line(),
          "mapping.unknown-field",
          text.get(),
          Suggestions.maybe(Nearest.to(text.get(), fields.names())));
    }
    return field;
  }

  private Optional<ColumnUse> part(YamlNodes.Entry entry, MappingNode map) {
    Column column = Column.ANSWER;
    String jurisdiction = "";
    String law = "";
    int before = mistakes.count();
    for (YamlNodes.Entry part : YamlNodes.entries(map, mistakes)) {
      String text = YamlNodes.text(part.value(), mistakes).orElse("");
      switch (part.key()) {
        case "column" -> column = column(part, text);
        case JURISDICTION -> jurisdiction = text;
        case "law" -> law = law(part, text);
        default ->
            mistakes.add(
                part.line(),
                "mapping.unknown-key",
                part.key(),
                String.join(", ", KEYS),
                Suggestions.maybe(Nearest.to(part.key(), KEYS)));
      }
    }
    if (jurisdiction.isEmpty() && law.isEmpty() && mistakes.count() == before) {
      mistakes.add(entry.line(), "mapping.column-of-nobody", entry.key());
    }
    return Optional.of(new ColumnUse.Part(column, jurisdiction, law));
  }

  private Column column(YamlNodes.Entry part, String text) {
    List<String> allowed =
        Arrays.stream(Column.values())
            .filter(it -> it != Column.LAW && it != Column.FIELD)
            .map(Column::caption)
            .toList();
    Optional<Column> column = Column.of(text).filter(it -> allowed.contains(it.caption()));
    if (column.isEmpty()) {
      mistakes.add(part.line(), "mapping.column", text, String.join(", ", allowed));
    }
    return column.orElse(Column.ANSWER);
  }

  private String law(YamlNodes.Entry part, String text) {
    if (Scope.parse(text).isEmpty()) {
      mistakes.add(part.line(), "mapping.law", text);
    }
    return text;
  }
}
