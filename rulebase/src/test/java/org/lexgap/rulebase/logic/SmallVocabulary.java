package org.lexgap.rulebase.logic;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.lexgap.core.catalogue.AllowedValue;
import org.lexgap.core.catalogue.Field;
import org.lexgap.core.catalogue.FieldType;
import org.lexgap.core.catalogue.Tier;
import org.lexgap.core.catalogue.Unit;
import org.lexgap.core.catalogue.Vocabulary;

/** Two fields of each type, for tests of the grammar. */
public final class SmallVocabulary {

  private SmallVocabulary() {}

  /** The vocabulary. */
  public static Vocabulary vocabulary() {
    List<Field> fields = new ArrayList<>();
    for (String name : List.of("a", "b")) {
      fields.add(field("word." + name, FieldType.ENUM, fields.size(), "red", "green", "blue"));
      fields.add(field("figure." + name, FieldType.NUMBER, fields.size()));
      fields.add(field("list." + name, FieldType.LIST, fields.size(), "x", "y", "z"));
    }
    fields.add(field("ctx.figure", FieldType.NUMBER, fields.size()));
    return new Vocabulary(fields);
  }

  private static Field field(String name, FieldType type, int order, String... values) {
    return new Field(
        name,
        type,
        Stream.of(values).map(id -> new AllowedValue(id, id)).toList(),
        type == FieldType.NUMBER ? Unit.YEARS : null,
        List.of(),
        null,
        Tier.CORE,
        "set",
        "theme",
        order,
        "Question?",
        "Guidance.",
        null,
        null);
  }
}
