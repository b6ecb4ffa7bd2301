package org.lexgap.rulebase.catalogue;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.lexgap.core.catalogue.AllowedValue;
import org.lexgap.core.catalogue.Field;
import org.lexgap.core.catalogue.FieldType;
import org.lexgap.core.catalogue.IfBlank;
import org.lexgap.core.catalogue.NumberWord;
import org.lexgap.core.catalogue.Tier;
import org.lexgap.core.catalogue.Unit;
import org.lexgap.core.catalogue.Unite;

/** Reads the fields of a vocabulary file. */
final class VocabularyReader {

  private final int first;
  private final List<Read<Field>> fields = new ArrayList<>();

  /**
   * A reader of one file.
   *
   * @param first how many fields stand before those of the file
   */
  VocabularyReader(int first) {
    this.first = first;
  }

  List<Read<Field>> read(Yaml root) {
    for (Yaml yaml : root.allow("fields").mappings("fields")) {
      fields.add(new Read<>(field(yaml), yaml));
    }
    return fields;
  }

  private Field field(Yaml yaml) {
    yaml.allow(
        "name",
        "set",
        "theme",
        "tier",
        "type",
        "unit",
        "words",
        "unite",
        "question",
        "guidance",
        "values",
        "example",
        "if_blank",
        "if_blank_reason");
    FieldType type = yaml.word("type", FieldType.class);
    List<AllowedValue> values = values(yaml, type);
    return new Field(
        yaml.text("name"),
        type,
        values,
        yaml.optionalWord("unit", Unit.class).orElse(null),
        words(yaml),
        yaml.optionalWord("unite", Unite.class).orElse(null),
        yaml.word("tier", Tier.class),
        yaml.text("set"),
        yaml.text("theme"),
        first + fields.size(),
        yaml.text("question"),
        yaml.text("guidance"),
        yaml.optionalText("example"),
        ifBlank(yaml, type, values));
  }

  private static List<AllowedValue> values(Yaml yaml, FieldType type) {
    Map<String, String> given = yaml.mapping("values").map(Yaml::words).orElse(Map.of());
    if ((type == FieldType.ENUM || type == FieldType.LIST) && given.isEmpty()) {
      yaml.mistake("The key (values) is missing. List the values with their labels.");
    }
    List<String> ids =
        switch (type) {
          case YES_NO -> List.of("yes", "no");
          case YES_NO_PARTIAL -> List.of("yes", "partial", "no");
          default -> new ArrayList<>(given.keySet());
        };
    return ids.stream().map(id -> new AllowedValue(id, given.getOrDefault(id, id))).toList();
  }

  private static List<NumberWord> words(Yaml yaml) {
    return yaml.mapping("words")
        .map(
            words ->
                words.words().keySet().stream()
                    .map(word -> new NumberWord(word, words.number(word)))
                    .toList())
        .orElse(List.of());
  }

  private static @Nullable IfBlank ifBlank(Yaml yaml, FieldType type, List<AllowedValue> values) {
    @Nullable String answer = yaml.optionalText("if_blank");
    if (answer == null) {
      return null;
    }
    List<String> allowed = new ArrayList<>(values.stream().map(AllowedValue::id).toList());
    if (type == FieldType.LIST) {
      allowed.add("none");
    }
    if (!allowed.contains(answer)) {
      yaml.mistake(
          "The key (if_blank) holds (%s), which is no answer to the question. Choose from: %s."
              .formatted(answer, String.join(", ", allowed)));
    }
    return new IfBlank(answer, yaml.text("if_blank_reason"));
  }
}
