package org.lexgap.core.catalogue;

import java.util.Collections;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** All fields, in the order in which a person answers them. Immutable. */
public final class Vocabulary {

  private final Map<String, Field> byName;

  /**
   * A vocabulary of these fields.
   *
   * @param fields the fields in any order; their {@code order} decides
   * @throws IllegalArgumentException if two fields have one name
   */
  public Vocabulary(List<Field> fields) {
    Map<String, Field> ordered = new LinkedHashMap<>();
    fields.stream()
        .sorted(Comparator.comparingInt(Field::order).thenComparing(Field::name))
        .forEach(field -> putOnce(ordered, field));
    byName = Collections.unmodifiableMap(ordered);
  }

  private static void putOnce(Map<String, Field> fields, Field field) {
    if (fields.put(field.name(), field) != null) {
      throw new IllegalArgumentException(
          "The field (%s) is defined twice. Remove one of the two.".formatted(field.name()));
    }
  }

  /**
   * The field of this name.
   *
   * @param name a field name
   * @return the field, or empty if there is none
   */
  public Optional<Field> find(String name) {
    return Optional.ofNullable(byName.get(name));
  }

  /**
   * The field of this name, which must exist.
   *
   * @param name a field name
   * @return the field
   * @throws IllegalArgumentException if there is none
   */
  public Field field(String name) {
    return find(name)
        .orElseThrow(
            () ->
                new IllegalArgumentException(
                    "There is no field (%s) in the vocabulary.".formatted(name)));
  }

  /**
   * All fields.
   *
   * @return the fields in their order
   */
  public List<Field> fields() {
    return List.copyOf(byName.values());
  }
}
