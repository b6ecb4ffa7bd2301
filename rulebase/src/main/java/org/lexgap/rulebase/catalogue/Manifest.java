package org.lexgap.rulebase.catalogue;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.lexgap.core.catalogue.Catalogue;
import org.lexgap.core.catalogue.Check;
import org.lexgap.core.catalogue.Field;
import org.lexgap.core.catalogue.KeyElement;

/**
 * What {@code pack.yaml} says of a pack.
 *
 * @param id the id
 * @param name the name in reports
 * @param version the pack's own version
 * @param publisher who answers for it
 * @param contact where to ask, and on what it rests
 * @param prefix what its ids begin with
 * @param rulebases the versions of the standard rulebase for which it was written
 */
record Manifest(
    String id,
    String name,
    String version,
    String publisher,
    String contact,
    String prefix,
    List<String> rulebases) {

  private static final String ID = "[a-z0-9]+(-[a-z0-9]+)*";
  private static final String PREFIX = "[A-Z][A-Z0-9]{1,11}";

  static Manifest read(Yaml yaml) {
    yaml.allow("pack", "name", "version", "publisher", "contact", "prefix", "rulebase");
    Manifest manifest =
        new Manifest(
            shaped(yaml, "pack", ID, "small letters, digits and hyphens"),
            yaml.text("name"),
            yaml.text("version"),
            yaml.text("publisher"),
            yaml.text("contact"),
            shaped(yaml, "prefix", PREFIX, "two to twelve capital letters or digits"),
            yaml.texts("rulebase"));
    if (!yaml.has("rulebase")) {
      yaml.mistake(
          "The key (rulebase) is missing. List the versions of the rulebase for which the pack was"
              + " written.");
    }
    return manifest;
  }

  private static String shaped(Yaml yaml, String key, String form, String words) {
    String text = yaml.text(key);
    if (!text.isEmpty() && !text.matches(form)) {
      yaml.mistakeAt(key, "The key (%s) has (%s). Write %s.".formatted(key, text, words));
    }
    return text;
  }

  /** Whether the prefix can be the pack's own beside what is there. */
  void verify(Yaml yaml, Catalogue others) {
    if (taken(others).contains(prefix)) {
      yaml.mistakeAt(
          "prefix",
          "The prefix (%s) is that of the standard catalogue or of another pack. Choose another one."
              .formatted(prefix));
    }
  }

  private static Set<String> taken(Catalogue catalogue) {
    Stream<String> ids =
        Stream.concat(
            catalogue.elements().stream().map(KeyElement::id),
            catalogue.checks().stream().map(Check::id));
    Stream<String> names =
        catalogue.vocabulary().fields().stream()
            .map(Field::name)
            .map(name -> name.startsWith("ctx.") ? "ctx" : name);
    return Stream.concat(ids, names)
        .map(id -> id.split("[-.]", 2)[0].toUpperCase(Locale.ROOT))
        .collect(Collectors.toSet());
  }
}
