package org.lexgap.cli;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.lexgap.core.catalogue.Keyed;

/** Puts names with values together, in the order in which they are named. */
final class Tree {

  private final Map<String, Object> entries = new LinkedHashMap<>();

  Tree with(String name, @Nullable Object value) {
    entries.put(name, value instanceof Keyed keyed ? keyed.key() : value);
    return this;
  }

  <T> Tree with(String name, Collection<T> all, Function<T, ?> each) {
    return with(name, all.stream().map(each).map(this::plain).toList());
  }

  private Object plain(Object value) {
    return value instanceof Tree tree ? tree.entries : value;
  }

  Map<String, Object> entries() {
    return entries;
  }
}
