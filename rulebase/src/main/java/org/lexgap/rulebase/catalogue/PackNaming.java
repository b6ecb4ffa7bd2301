package org.lexgap.rulebase.catalogue;

import java.util.Locale;
import org.lexgap.core.catalogue.Benchmark;

/**
 * The ids of a pack begin with its prefix. So they never meet an id that the standard catalogue or
 * another pack gives later.
 */
final class PackNaming implements Naming {

  private final String prefix;
  private final String small;

  PackNaming(String prefix) {
    this.prefix = prefix + "-";
    this.small = prefix.toLowerCase(Locale.ROOT);
  }

  @Override
  public void require(Ids.Kind kind, String id, String key, Yaml yaml) {
    if (kind == Ids.Kind.FIELD) {
      requireField(id, key, yaml);
    } else if (!id.matches("[A-Za-z0-9-]+") || !startsAsOwn(kind, id)) {
      yaml.mistakeAt(
          key,
          "The id (%s) does not begin with the prefix of the pack. Write it in letters, digits and"
                  .formatted(id)
              + " hyphens, such as (%sEXAMPLE).".formatted(prefix));
    }
  }

  /** Benchmarks are written in small letters, as those of the standard catalogue are. */
  private boolean startsAsOwn(Ids.Kind kind, String id) {
    return id.startsWith(kind == Ids.Kind.BENCHMARK ? small + "-" : prefix);
  }

  private void requireField(String name, String key, Yaml yaml) {
    if (!name.matches("(ctx\\.)?" + small + "(\\.[a-z0-9_]+)+")) {
      yaml.mistakeAt(
          key,
          "The field (%s) does not begin with the prefix of the pack. Write it in small letters, such"
                  .formatted(name)
              + " as (%s.example), or (ctx.%s.example) for a fact about the State."
                  .formatted(small, small));
    }
  }

  @Override
  public void set(String id, Yaml root) {
    if (!id.matches(small + "(-[a-z0-9]+)*")) {
      root.mistakeAt(
          "set",
          "There is no set (%s). Name one that exists, or one of your own that begins with (%s)."
              .formatted(id, small));
    }
  }

  @Override
  public void existingSet(String id, Yaml root) {
    for (String key : new String[] {"title", "operational"}) {
      if (root.has(key)) {
        root.mistakeAt(
            key, "The set (%s) exists and has its (%s). Remove the key here.".formatted(id, key));
      }
    }
  }

  @Override
  public void benchmark(Benchmark benchmark, Yaml yaml) {
    if (!benchmark.allows(benchmark.value())) {
      yaml.mistakeAt(
          "value",
          "The benchmark (%s) cannot be (%s). It is %s."
              .formatted(benchmark.id(), yaml.text("value", ""), benchmark.range()));
    }
    for (String user : benchmark.usedBy()) {
      if (!user.startsWith(prefix)) {
        yaml.mistakeAt(
            "used_by",
            user,
            "The benchmark (%s) names (%s), which is not the pack's own. It would change a number"
                    .formatted(benchmark.id(), user)
                + " there. Remove it.");
      }
    }
  }
}
