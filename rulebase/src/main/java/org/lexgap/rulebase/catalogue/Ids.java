package org.lexgap.rulebase.catalogue;

import java.util.EnumMap;
import java.util.HashMap;
import java.util.Map;

/** Which ids are taken. Ids are stable for ever, so no id may stand for two things. */
final class Ids {

  /** What has an id. Elements and checks share theirs. */
  enum Kind {
    ELEMENT_OR_CHECK,
    FIELD,
    INSTRUMENT,
    BENCHMARK
  }

  private final Map<Kind, Map<String, Yaml>> taken = new EnumMap<>(Kind.class);

  /**
   * Takes an id.
   *
   * @return false if another thing has it, which is then a mistake
   */
  boolean take(Kind kind, String id, String key, Yaml yaml) {
    if (id.isEmpty()) {
      return false;
    }
    Yaml first = taken.computeIfAbsent(kind, k -> new HashMap<>()).putIfAbsent(id, yaml);
    if (first != null) {
      yaml.mistakeAt(key, taken(kind, id, first));
    }
    return first == null;
  }

  private static String taken(Kind kind, String id, Yaml first) {
    return kind == Kind.FIELD
        ? "The field (%s) is there already (%s). Its values cannot change, because logic rests on all"
                .formatted(id, first.place())
            + " of them. Add a field of another name."
        : "The id (%s) is taken (%s). Choose another one.".formatted(id, first.place());
  }
}
