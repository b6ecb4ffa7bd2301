package org.lexgap.core.catalogue;

import java.util.List;

/** Fields of a vocabulary. */
final class SampleFields {

  private SampleFields() {}

  static Field field(String name, int order) {
    return field(name, order, List.of(), List.of());
  }

  static Field field(String name, int order, List<AllowedValue> values, List<NumberWord> words) {
    return new Field(
        name,
        words.isEmpty() ? FieldType.ENUM : FieldType.NUMBER,
        values,
        null,
        words,
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
