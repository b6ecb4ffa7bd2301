package org.lexgap.rulebase.catalogue;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.lexgap.core.catalogue.Catalogue;
import org.lexgap.core.catalogue.Check;
import org.lexgap.core.catalogue.Field;
import org.lexgap.core.catalogue.IdSearch;
import org.lexgap.core.catalogue.Instrument;
import org.lexgap.core.catalogue.KeyElement;
import org.lexgap.rulebase.logic.LogicMistake;
import org.lexgap.rulebase.logic.LogicTrees;
import org.lexgap.rulebase.rules.PackRules;

/** Whether what an element or check speaks of exists, and whether its logic can be read. */
final class References {

  private static final String NO_FIELD =
      "There is no field (%s). Add it to the vocabulary or mend its name. Nearest: %s.";
  private static final String NO_INSTRUMENT =
      "There is no instrument (%s). Add it or mend its id. Nearest: %s.";
  private static final String NO_ELEMENT = "There is no element (%s). Mend the id. Nearest: %s.";

  private final LogicTrees trees;
  private final Set<String> fields = new LinkedHashSet<>();
  private final Set<String> ids = new LinkedHashSet<>();
  private final Set<String> instruments = new LinkedHashSet<>();

  References(Catalogue catalogue) {
    this.trees = new LogicTrees(catalogue.vocabulary(), catalogue.benchmarks());
    catalogue.vocabulary().fields().stream().map(Field::name).forEach(fields::add);
    catalogue.elements().stream().map(KeyElement::id).forEach(ids::add);
    catalogue.checks().stream().map(Check::id).forEach(ids::add);
    catalogue.instruments().stream().map(Instrument::id).forEach(instruments::add);
  }

  /** Adds what is wrong with an element where it stands. */
  void verify(KeyElement element, Yaml yaml) {
    boolean known = all(yaml, "fields", fields, NO_FIELD);
    all(yaml, "binding_if_party_to", instruments, NO_INSTRUMENT);
    sources(yaml);
    yaml.mapping("relations").ifPresent(this::relations);
    yaml.mappings("suggested_provisions").forEach(this::fills);
    if (known && yaml.isMapping("logic")) {
      logic(trees.mistakes(element), yaml);
      if (trees.mistakes(element).isEmpty()) {
        PackRules.mistake(trees.parse(element)).ifPresent(m -> yaml.mistakeAt("logic", m));
      }
    }
  }

  /** Adds what is wrong with a check where it stands. */
  void verify(Check check, Yaml yaml) {
    boolean known = all(yaml, "fields", fields, NO_FIELD);
    all(yaml, "elements", ids, NO_ELEMENT);
    sources(yaml);
    if (known && yaml.has("raise_when")) {
      logic(trees.mistakes(check), yaml);
      if (trees.mistakes(check).isEmpty()) {
        PackRules.mistake(trees.parse(check)).ifPresent(m -> yaml.mistakeAt("raise_when", m));
      }
    }
  }

  private void sources(Yaml yaml) {
    yaml.mappings("sources")
        .forEach(source -> one(source, "instrument", instruments, NO_INSTRUMENT));
  }

  private void relations(Yaml yaml) {
    for (String key : List.of("depends_on", "superseded_by", "related")) {
      all(yaml, key, ids, NO_ELEMENT);
    }
  }

  private void fills(Yaml suggestion) {
    for (Yaml fill : suggestion.mappings("fill")) {
      one(fill, "of", fields, NO_FIELD);
      one(fill, "if_met", ids, NO_ELEMENT);
      String blank = fill.text("blank", "");
      if (!suggestion.text("text", "").contains("[" + blank + "]")) {
        fill.mistakeAt(
            "blank",
            "The suggestion has no placeholder ([%s]). Mend the fill or the text."
                .formatted(blank));
      }
    }
  }

  /** Whether each word of a list is known; those that are not become mistakes. */
  private static boolean all(Yaml yaml, String key, Set<String> known, String message) {
    List<String> unknown = new ArrayList<>(yaml.isList(key) ? yaml.texts(key) : List.of());
    unknown.removeAll(known);
    unknown.forEach(
        word -> yaml.mistakeAt(key, word, message.formatted(word, nearest(word, known))));
    return unknown.isEmpty();
  }

  private static void one(Yaml yaml, String key, Set<String> known, String message) {
    Optional.of(yaml.text(key, ""))
        .filter(word -> !word.isEmpty() && !known.contains(word))
        .ifPresent(word -> yaml.mistakeAt(key, message.formatted(word, nearest(word, known))));
  }

  private static String nearest(String word, Collection<String> known) {
    return String.join(", ", new IdSearch(known).nearest(word));
  }

  /** A key such as {@code logic.met} stands in the mapping {@code logic}. */
  private static void logic(List<LogicMistake> mistakes, Yaml yaml) {
    for (LogicMistake mistake : mistakes) {
      String[] path = mistake.key().split("\\.");
      Yaml at = path.length == 1 ? yaml : yaml.mapping(path[0]).orElse(yaml);
      String key = path[path.length - 1];
      if (at.has(key)) {
        at.mistakeAt(key, mistake.message());
      }
    }
  }
}
