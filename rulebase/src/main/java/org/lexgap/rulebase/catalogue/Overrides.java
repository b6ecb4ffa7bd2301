package org.lexgap.rulebase.catalogue;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.lexgap.core.catalogue.Benchmark;
import org.lexgap.core.catalogue.Catalogue;
import org.lexgap.core.catalogue.Check;
import org.lexgap.core.catalogue.IdSearch;
import org.lexgap.core.catalogue.KeyElement;
import org.lexgap.core.catalogue.PackOverride;
import org.lexgap.core.catalogue.Severity;
import org.lexgap.core.catalogue.Suggestion;

/**
 * Puts a pack's weights, words and numbers in the place of those of standard elements, checks and
 * benchmarks. What decides an outcome and what an instrument says cannot be overridden.
 */
final class Overrides {

  private final Map<String, KeyElement> elements = new HashMap<>();
  private final Map<String, Check> checks = new HashMap<>();
  private final Map<String, Benchmark> benchmarks = new HashMap<>();
  private final Map<String, String> taken = new HashMap<>();

  /** Overrides of what the standard catalogue holds. */
  Overrides(Catalogue standard) {
    standard.elements().forEach(element -> elements.put(element.id(), element));
    standard.checks().forEach(check -> checks.put(check.id(), check));
    standard.benchmarks().forEach(benchmark -> benchmarks.put(benchmark.id(), benchmark));
  }

  /** The elements in the pack's words. */
  KeyElement of(KeyElement element) {
    return elements.getOrDefault(element.id(), element);
  }

  /** The checks in the pack's words. */
  Check of(Check check) {
    return checks.getOrDefault(check.id(), check);
  }

  /** The benchmarks with the pack's numbers. */
  Benchmark of(Benchmark benchmark) {
    return benchmarks.getOrDefault(benchmark.id(), benchmark);
  }

  /** Reads a file of overrides; what it holds counts from now on. */
  List<PackOverride> read(String pack, Yaml root) {
    List<PackOverride> all = new ArrayList<>();
    for (Yaml yaml : root.allow("overrides").mappings("overrides")) {
      String id = yaml.text("id");
      String reason = yaml.text("reason");
      for (Change change : changes(id, yaml)) {
        if (isFirst(pack, id, change.key(), yaml)) {
          all.add(
              new PackOverride(pack, id, change.key(), change.standard(), change.own(), reason));
        }
      }
    }
    return all;
  }

  /** One key that is overridden. */
  private record Change(String key, String standard, String own) {}

  private boolean isFirst(String pack, String id, String key, Yaml yaml) {
    String first = taken.putIfAbsent(id + " " + key, pack);
    if (first != null) {
      yaml.mistakeAt(
          key,
          "The key (%s) of (%s) is overridden already, by the pack (%s). Remove one of the two."
              .formatted(key, id, first));
    }
    return first == null;
  }

  private List<Change> changes(String id, Yaml yaml) {
    if (elements.containsKey(id)) {
      return element(elements.get(id), yaml);
    }
    if (checks.containsKey(id)) {
      return check(checks.get(id), yaml);
    }
    if (benchmarks.containsKey(id)) {
      return benchmark(benchmarks.get(id), yaml);
    }
    if (!id.isEmpty()) {
      yaml.mistakeAt("id", unknown(id));
    }
    return List.of();
  }

  private String unknown(String id) {
    List<String> known =
        Stream.of(elements, checks, benchmarks)
            .flatMap(map -> map.keySet().stream())
            .sorted()
            .toList();
    return "The standard catalogue has no element, check or benchmark (%s). Mend the id. Nearest: %s."
        .formatted(id, String.join(", ", new IdSearch(known).nearest(id)));
  }

  private List<Change> element(KeyElement e, Yaml yaml) {
    OverrideKeys.ELEMENT.verify(e.id(), yaml);
    List<Suggestion> suggestions =
        yaml.has("suggested_provisions")
            ? yaml.each("suggested_provisions", ElementReader::suggestion)
            : e.suggestions();
    KeyElement own =
        e.reworded(
            yaml.text("title", e.title()),
            yaml.optionalWord("severity", Severity.class).orElse(e.severity()),
            yaml.text("requires", e.requires()),
            yaml.has("common_defects") ? yaml.texts("common_defects") : e.commonDefects(),
            suggestions);
    elements.put(e.id(), own);
    return present(
        yaml,
        change("severity", e, own, one -> one.severity().key()),
        change("title", e, own, KeyElement::title),
        change("requires", e, own, KeyElement::requires),
        change("common_defects", e, own, one -> String.join("; ", one.commonDefects())),
        change("suggested_provisions", e, own, one -> texts(one.suggestions())));
  }

  private static String texts(List<Suggestion> suggestions) {
    return String.join(" / ", suggestions.stream().map(Suggestion::text).toList());
  }

  private List<Change> check(Check c, Yaml yaml) {
    OverrideKeys.CHECK.verify(c.id(), yaml);
    Check own =
        c.reworded(
            yaml.text("title", c.title()),
            yaml.optionalWord("severity", Severity.class).orElse(c.severity()),
            yaml.text("explanation", c.explanation()),
            yaml.text("suggested_resolution", c.resolution()));
    checks.put(c.id(), own);
    return present(
        yaml,
        change("severity", c, own, one -> one.severity().key()),
        change("title", c, own, Check::title),
        change("explanation", c, own, Check::explanation),
        change("suggested_resolution", c, own, Check::resolution));
  }

  private List<Change> benchmark(Benchmark b, Yaml yaml) {
    OverrideKeys.BENCHMARK.verify(b.id(), yaml);
    if (!yaml.has("value")) {
      return List.of();
    }
    Benchmark own = b.withValue(yaml.number("value"));
    if (!b.allows(own.value())) {
      yaml.mistakeAt(
          "value",
          "The benchmark (%s) cannot be (%s). It is %s."
              .formatted(b.id(), yaml.text("value", ""), b.range()));
    }
    benchmarks.put(b.id(), own);
    return present(yaml, change("value", b, own, one -> number(one.value())));
  }

  private static String number(double value) {
    return value == Math.rint(value) ? String.valueOf((long) value) : String.valueOf(value);
  }

  private static <T> Change change(String key, T standard, T own, Function<T, String> words) {
    UnaryOperator<String> plain = text -> text.replaceAll("\\s+", " ");
    return new Change(key, plain.apply(words.apply(standard)), plain.apply(words.apply(own)));
  }

  private static List<Change> present(Yaml yaml, Change... changes) {
    return Stream.of(changes).filter(change -> yaml.has(change.key())).toList();
  }
}
