package org.lexgap.rulebase.catalogue;

import java.util.List;

/** What a pack may override, and why the rest may not. */
enum OverrideKeys {
  ELEMENT("severity", "title", "requires", "common_defects", "suggested_provisions"),
  CHECK("severity", "title", "explanation", "suggested_resolution"),
  BENCHMARK("value");

  /** Keys by which an outcome is decided. */
  private static final List<String> DECIDING =
      List.of(
          "logic",
          "fields",
          "items",
          "scope",
          "applies_if",
          "applies_when",
          "wider",
          "raise_when",
          "downgrade",
          "finding",
          "unit",
          "used_by");

  /** Keys that repeat what an instrument says. */
  private static final List<String> OF_INSTRUMENTS =
      List.of("sources", "obligation", "binding_if_party_to");

  private final List<String> allowed;

  OverrideKeys(String... allowed) {
    this.allowed = List.of(allowed);
  }

  /** Adds a mistake for each key that may not be overridden, and if none is. */
  void verify(String id, Yaml yaml) {
    for (String key : yaml.keys()) {
      if (!key.equals("id") && !key.equals("reason") && !allowed.contains(key)) {
        yaml.mistakeAt(key, refusal(id, key));
      }
    }
    if (allowed.stream().noneMatch(yaml::has)) {
      yaml.mistake(
          "Nothing of (%s) is overridden. Write one of: %s."
              .formatted(id, String.join(", ", allowed)));
    }
  }

  private String refusal(String id, String key) {
    String may = "A pack may override: %s.".formatted(String.join(", ", allowed));
    if (DECIDING.contains(key)) {
      return ("The key (%s) of (%s) cannot be overridden: it decides outcomes, and one id must mean"
                  + " the same in every report. Give the pack an element or check of its own. ")
              .formatted(key, id)
          + may;
    }
    if (OF_INSTRUMENTS.contains(key)) {
      return ("The key (%s) of (%s) cannot be overridden: it repeats what the instruments say, and no"
                  + " ministry changes that. ")
              .formatted(key, id)
          + may;
    }
    return "The key (%s) of (%s) cannot be overridden. ".formatted(key, id) + may;
  }
}
