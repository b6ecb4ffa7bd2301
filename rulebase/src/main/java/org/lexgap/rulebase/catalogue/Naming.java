package org.lexgap.rulebase.catalogue;

import org.lexgap.core.catalogue.Benchmark;

/** Which ids a file may give. */
interface Naming {

  /** The standard catalogue gives whatever ids it likes. */
  Naming FREE = new Naming() {};

  /** A new id. */
  default void require(Ids.Kind kind, String id, String key, Yaml yaml) {}

  /** A new set. */
  default void set(String id, Yaml root) {}

  /** More elements for a set that is there. */
  default void existingSet(String id, Yaml root) {}

  /** A new benchmark. */
  default void benchmark(Benchmark benchmark, Yaml yaml) {}
}
