package org.lexgap.rulebase.catalogue;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
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
  private final Ids ids = new Ids();
  private final List<Field> fields = new ArrayList<>();
  private final List<ElementSet> sets = new ArrayList<>();
  private final List<Instrument> instruments = new ArrayList<>();
  private final List<Read<KeyElement>> elements = new ArrayList<>();
  private final List<Read<Check>> checks = new ArrayList<>();
  private final List<Benchmark> benchmarks = new ArrayList<>();
  private Naming naming = Naming.FREE;

  List<Mistake> mistakes() {
    return mistakes;
  }

  /** From now on, who gives ids must keep to this. */
  void keepTo(Naming ofPack) {
    naming = ofPack;
  }

  /** A file says what it holds by its first key. */
  void read(YamlFile file) {
    file.root(mistakes).ifPresent(this::read);
  }

  void read(Yaml root) {
    if (root.has("fields")) {
      new VocabularyReader(fields.size())
          .read(root)
          .forEach(read -> add(read, Ids.Kind.FIELD, read.thing().name(), "name", fields));
    } else if (root.has("elements")) {
      readSet(root);
    } else if (root.has("checks")) {
      root.allow("checks").mappings("checks").forEach(this::readCheck);
    } else if (root.has("instruments")) {
      root.allow("instruments")
          .mappings("instruments")
          .forEach(yaml -> add(instrument(yaml), yaml));
    } else if (root.has("benchmarks")) {
      root.allow("benchmarks", "fixed_by_treaty")
          .mappings("benchmarks")
          .forEach(yaml -> add(benchmark(yaml), yaml));
    } else {
      root.mistake(
          "The file holds none of: fields, elements, checks, instruments, benchmarks. "
              + "Start it with one of them.");
    }
  }

  private void add(Instrument instrument, Yaml yaml) {
    add(new Read<>(instrument, yaml), Ids.Kind.INSTRUMENT, instrument.id(), "id", instruments);
  }

  private void add(Benchmark benchmark, Yaml yaml) {
    naming.benchmark(benchmark, yaml);
    add(new Read<>(benchmark, yaml), Ids.Kind.BENCHMARK, benchmark.id(), "id", benchmarks);
  }

  private <T> void add(Read<T> read, Ids.Kind kind, String id, String key, List<T> all) {
    if (take(kind, id, key, read.yaml())) {
      all.add(read.thing());
    }
  }

  private boolean take(Ids.Kind kind, String id, String key, Yaml yaml) {
    boolean free = ids.take(kind, id, key, yaml);
    if (free) {
      naming.require(kind, id, key, yaml);
    }
    return free;
  }

  private void readSet(Yaml root) {
    root.allow("set", "title", "operational", "elements");
    String set = root.text("set");
    if (sets.stream().noneMatch(known -> known.id().equals(set))) {
      naming.set(set, root);
      sets.add(new ElementSet(set, root.text("title"), root.yes("operational", false)));
    } else {
      naming.existingSet(set, root);
    }
    root.mappings("elements").forEach(element -> readElement(set, element));
  }

  private void readElement(String set, Yaml yaml) {
    KeyElement element = ElementReader.read(set, yaml);
    if (take(Ids.Kind.ELEMENT_OR_CHECK, element.id(), "id", yaml)) {
      elements.add(new Read<>(element, yaml));
    }
  }

  private void readCheck(Yaml yaml) {
    Check check = CheckReader.read(yaml);
    if (take(Ids.Kind.ELEMENT_OR_CHECK, check.id(), "id", yaml)) {
      checks.add(new Read<>(check, yaml));
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

  /** What was read so far, mistakes or not. */
  Catalogue soFar(String version, String hash) {
    return new Catalogue(
        version,
        hash,
        new Vocabulary(fields),
        sets,
        instruments,
        elements.stream().map(Read::thing).toList(),
        checks.stream().map(Read::thing).toList(),
        benchmarks);
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
    Catalogue catalogue = soFar(version, hash);
    Mistake.stopAt(mistakes);
    return catalogue;
  }

  /**
   * The same, after a look at what the elements and checks speak of. The standard catalogue is
   * looked at by the build.
   */
  Catalogue verified(String version, String hash) {
    Catalogue catalogue = soFar(version, hash);
    References references = new References(catalogue);
    elements.forEach(read -> references.verify(read.thing(), read.yaml()));
    checks.forEach(read -> references.verify(read.thing(), read.yaml()));
    Mistake.stopAt(mistakes);
    return catalogue;
  }

  /** The elements that were read after the first ones. */
  List<Read<KeyElement>> elementsAfter(int first) {
    return elements.subList(first, elements.size());
  }

  /** The checks that were read after the first ones. */
  List<Read<Check>> checksAfter(int first) {
    return checks.subList(first, checks.size());
  }
}
