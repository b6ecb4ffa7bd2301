package org.lexgap.rulebase.catalogue;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import org.lexgap.core.catalogue.Benchmark;
import org.lexgap.core.catalogue.Catalogue;
import org.lexgap.core.catalogue.Check;
import org.lexgap.core.catalogue.ElementSet;
import org.lexgap.core.catalogue.Field;
import org.lexgap.core.catalogue.Instrument;
import org.lexgap.core.catalogue.KeyElement;
import org.lexgap.core.catalogue.Unit;
import org.lexgap.core.catalogue.Vocabulary;

/** Reads catalogue files and collects what they hold and every mistake in them. */
final class CatalogueReader {

  private final List<Mistake> mistakes = new ArrayList<>();
  private final List<Field> fields = new ArrayList<>();
  private final List<ElementSet> sets = new ArrayList<>();
  private final List<Instrument> instruments = new ArrayList<>();
  private final List<KeyElement> elements = new ArrayList<>();
  private final List<Check> checks = new ArrayList<>();
  private final List<Benchmark> benchmarks = new ArrayList<>();
  private final Map<String, Yaml> places = new HashMap<>();

  /** A file says what it holds by its first key. */
  void read(YamlFile file) {
    file.root(mistakes)
        .ifPresent(
            root -> {
              if (root.has("fields")) {
                fields.addAll(new VocabularyReader(fields.size()).read(root));
              } else if (root.has("elements")) {
                readSet(root);
              } else if (root.has("checks")) {
                root.allow("checks").mappings("checks").forEach(this::readCheck);
              } else if (root.has("instruments")) {
                instruments.addAll(
                    root.allow("instruments").each("instruments", CatalogueReader::instrument));
              } else if (root.has("benchmarks")) {
                root.allow("benchmarks", "fixed_by_treaty");
                benchmarks.addAll(root.each("benchmarks", CatalogueReader::benchmark));
              } else {
                root.mistake(
                    "The file holds none of: fields, elements, checks, instruments, benchmarks. "
                        + "Start it with one of them.");
              }
            });
  }

  private void readSet(Yaml root) {
    root.allow("set", "title", "operational", "elements");
    String set = root.text("set");
    if (sets.stream().noneMatch(known -> known.id().equals(set))) {
      sets.add(new ElementSet(set, root.text("title"), root.yes("operational", false)));
    }
    root.mappings("elements").forEach(element -> readElement(set, element));
  }

  private void readElement(String set, Yaml yaml) {
    KeyElement element = ElementReader.read(set, yaml);
    elements.add(element);
    remember(element.id(), yaml);
  }

  private void readCheck(Yaml yaml) {
    Check check = CheckReader.read(yaml);
    checks.add(check);
    remember(check.id(), yaml);
  }

  /** Ids are stable for ever, so no id may stand for two things. */
  private void remember(String id, Yaml yaml) {
    if (places.put(id, yaml) != null) {
      yaml.mistakeAt("id", "The id (%s) is taken. Choose another one.".formatted(id));
    }
  }

  private static Instrument instrument(Yaml yaml) {
    yaml.allow(
        "id", "title", "short_title", "year", "status", "binds_parties", "details", "verification");
    return new Instrument(
        yaml.text("id"),
        yaml.text("title"),
        yaml.text("short_title"),
        (int) yaml.number("year"),
        yaml.text("status"),
        yaml.yes("binds_parties", false),
        yaml.optionalText("details"),
        yaml.text("verification"));
  }

  private static Benchmark benchmark(Yaml yaml) {
    yaml.allow("id", "value", "unit", "used_by", "reason");
    return new Benchmark(
        yaml.text("id"),
        yaml.number("value"),
        yaml.word("unit", Unit.class),
        new LinkedHashSet<>(yaml.texts("used_by")),
        yaml.text("reason"));
  }

  /**
   * The catalogue.
   *
   * @param version its version
   * @param hash its content hash
   * @return everything that was read
   * @throws CatalogueException if a file had a mistake
   */
  Catalogue catalogue(String version, String hash) {
    stopAtMistakes();
    return new Catalogue(
        version, hash, new Vocabulary(fields), sets, instruments, elements, checks, benchmarks);
  }

  /**
   * The same, after a look at what the elements and checks speak of. The standard catalogue is
   * looked at by the build.
   */
  Catalogue verified(String version, String hash) {
    Catalogue catalogue = catalogue(version, hash);
    References references = new References(catalogue);
    catalogue.elements().forEach(e -> references.of(e).forEach(places.get(e.id())::mistake));
    catalogue.checks().forEach(c -> references.of(c).forEach(places.get(c.id())::mistake));
    stopAtMistakes();
    return catalogue;
  }

  private void stopAtMistakes() {
    if (!mistakes.isEmpty()) {
      throw new CatalogueException(mistakes);
    }
  }
}
