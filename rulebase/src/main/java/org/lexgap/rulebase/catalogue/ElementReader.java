package org.lexgap.rulebase.catalogue;

import java.util.LinkedHashSet;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.lexgap.core.catalogue.ElementLogic;
import org.lexgap.core.catalogue.Fill;
import org.lexgap.core.catalogue.Item;
import org.lexgap.core.catalogue.KeyElement;
import org.lexgap.core.catalogue.Obligation;
import org.lexgap.core.catalogue.Relations;
import org.lexgap.core.catalogue.ScopeLevel;
import org.lexgap.core.catalogue.Severity;
import org.lexgap.core.catalogue.Source;
import org.lexgap.core.catalogue.SourceCheck;
import org.lexgap.core.catalogue.Suggestion;
import org.lexgap.core.catalogue.Wider;

/** Reads one key element. */
final class ElementReader {

  private ElementReader() {}

  static KeyElement read(String set, Yaml yaml) {
    yaml.allow(
        "id",
        "title",
        "theme",
        "topic",
        "scope",
        "obligation",
        "severity",
        "requires",
        "applies_when",
        "applies_if",
        "binding_if_party_to",
        "sources",
        "items",
        "fields",
        "logic",
        "wider",
        "common_defects",
        "relations",
        "suggested_provisions");
    return new KeyElement(
        yaml.text("id"),
        set,
        yaml.text("title"),
        yaml.text("theme"),
        yaml.optionalText("topic"),
        yaml.word("scope", ScopeLevel.class),
        yaml.word("obligation", Obligation.class),
        yaml.word("severity", Severity.class),
        yaml.text("requires"),
        yaml.text("applies_when", ""),
        yaml.text("applies_if", "always"),
        new LinkedHashSet<>(yaml.texts("binding_if_party_to")),
        yaml.each("sources", ElementReader::source),
        yaml.each("items", ElementReader::item),
        yaml.texts("fields"),
        logic(yaml),
        wider(yaml),
        yaml.texts("common_defects"),
        relations(yaml),
        yaml.each("suggested_provisions", ElementReader::suggestion));
  }

  static Source source(Yaml yaml) {
    yaml.allow("instrument", "ref", "obligation", "check");
    return new Source(
        yaml.text("instrument"),
        yaml.text("ref"),
        yaml.optionalWord("obligation", Obligation.class).orElse(null),
        yaml.word("check", SourceCheck.class));
  }

  private static Item item(Yaml yaml) {
    yaml.allow("id", "label", "required", "sub_id", "note");
    return new Item(
        yaml.text("id"),
        yaml.text("label"),
        yaml.yes("required", false),
        yaml.optionalText("sub_id"));
  }

  private static ElementLogic logic(Yaml element) {
    Yaml yaml = element.mapping("logic").orElse(null);
    if (yaml == null) {
      element.mistake("The key (logic) is missing. Say when the element is met and missing.");
      return new ElementLogic("never", "never", "never", "never", null);
    }
    yaml.allow("met", "partial", "missing", "conflict", "coverage_field");
    return new ElementLogic(
        yaml.text("met"),
        yaml.text("partial", "never"),
        yaml.text("missing"),
        yaml.text("conflict", "never"),
        yaml.optionalText("coverage_field"));
  }

  private static @Nullable Wider wider(Yaml element) {
    return element
        .mapping("wider")
        .map(yaml -> new Wider(yaml.allow("when", "text").text("when"), yaml.text("text")))
        .orElse(null);
  }

  private static Relations relations(Yaml element) {
    return element
        .mapping("relations")
        .map(
            yaml ->
                new Relations(
                    yaml.allow("depends_on", "superseded_by", "related").texts("depends_on"),
                    yaml.texts("superseded_by"),
                    yaml.texts("related")))
        .orElse(new Relations(List.of(), List.of(), List.of()));
  }

  static Suggestion suggestion(Yaml yaml) {
    yaml.allow("tradition", "text", "fill");
    return new Suggestion(
        yaml.text("tradition"), yaml.text("text"), yaml.each("fill", ElementReader::fill));
  }

  private static Fill fill(Yaml yaml) {
    yaml.allow("blank", "with", "of", "if_met");
    return new Fill(
        yaml.text("blank"),
        yaml.word("with", Fill.With.class),
        yaml.text("of"),
        yaml.optionalText("if_met"));
  }
}
