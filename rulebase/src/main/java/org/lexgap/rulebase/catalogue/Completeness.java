package org.lexgap.rulebase.catalogue;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.lexgap.core.catalogue.AllowedValue;
import org.lexgap.core.catalogue.Check;
import org.lexgap.core.catalogue.Field;
import org.lexgap.core.catalogue.FieldType;
import org.lexgap.core.catalogue.Item;
import org.lexgap.core.catalogue.KeyElement;
import org.lexgap.core.catalogue.ScopeLevel;
import org.lexgap.core.catalogue.Vocabulary;

/**
 * Whether the elements and checks of a pack say all that a report needs. Of the standard catalogue
 * the build knows.
 */
final class Completeness {

  private final Vocabulary vocabulary;

  Completeness(Vocabulary vocabulary) {
    this.vocabulary = vocabulary;
  }

  void verify(KeyElement element, Yaml yaml) {
    require(yaml, "sources", "Name the provisions that ask for it.");
    require(yaml, "fields", "List the questions that concern it.");
    require(yaml, "suggested_provisions", "Write one way to provide for it.");
    for (Yaml source : yaml.mappings("sources")) {
      require(source, "obligation", "Say how strongly the source asks for it.");
    }
    items(element, yaml);
    if (element.scope() == ScopeLevel.JURISDICTION) {
      element.fields().forEach(name -> unite(name, yaml));
    }
  }

  void verify(Check check, Yaml yaml) {
    require(yaml, "sources", "Name the provisions on which it rests.");
    require(yaml, "fields", "List the questions that concern it.");
    require(yaml, "elements", "List the elements that it touches.");
  }

  private static void require(Yaml yaml, String key, String advice) {
    if (!yaml.has(key)) {
      yaml.mistake("The key (%s) is missing. %s".formatted(key, advice));
    } else if (yaml.isList(key) && yaml.isEmpty(key)) {
      yaml.mistakeAt(key, "The key (%s) is empty. %s".formatted(key, advice));
    }
  }

  private void items(KeyElement element, Yaml yaml) {
    String list = element.logic().coverageField();
    if (list == null) {
      return;
    }
    Field field = vocabulary.find(list).orElse(null);
    Yaml logic = yaml.mapping("logic").orElse(yaml);
    if (field == null || field.type() != FieldType.LIST) {
      logic.mistakeAt(
          "coverage_field",
          "The coverage_field (%s) is no list of the vocabulary. Name a list.".formatted(list));
      return;
    }
    Set<String> values = new HashSet<>(field.values().stream().map(AllowedValue::id).toList());
    List<String> items = element.items().stream().map(Item::id).toList();
    if (!values.equals(new HashSet<>(items)) || items.size() != values.size()) {
      yaml.mistakeAt(
          "items",
          "The items (%s) are not the values of the field (%s). List each value once: %s."
              .formatted(
                  String.join(", ", items),
                  list,
                  String.join(", ", field.values().stream().map(AllowedValue::id).toList())));
    }
  }

  /** Where an element is decided once, the answers of several laws become one. */
  private void unite(String name, Yaml yaml) {
    boolean unclear =
        vocabulary
            .find(name)
            .filter(field -> !field.isContext() && field.unite() == null)
            .filter(field -> field.type() != FieldType.LIST)
            .filter(field -> field.type() != FieldType.YES_NO_PARTIAL)
            .filter(field -> field.type() != FieldType.TEXT)
            .isPresent();
    if (unclear) {
      yaml.mistakeAt(
          "fields",
          name,
          "The field (%s) does not say how several laws become one answer. Add (unite) to it, or"
                  .formatted(name)
              + " decide the element with scope: offence.");
    }
  }
}
