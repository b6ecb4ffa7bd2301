package org.lexgap.reports.earlier;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** An object of a JSON text, asked by name. What is not there, or is something else, is empty. */
record JsonNode(Map<?, ?> names) {

  static JsonNode of(@Nullable Object value) {
    return new JsonNode(value instanceof Map<?, ?> map ? map : Map.of());
  }

  Optional<String> text(String name) {
    return names.get(name) instanceof String text ? Optional.of(text) : Optional.empty();
  }

  boolean flag(String name) {
    return text(name).filter("true"::equals).isPresent();
  }

  boolean has(String name) {
    return names.get(name) != null;
  }

  JsonNode object(String name) {
    return of(names.get(name));
  }

  List<JsonNode> objects(String name) {
    return names.get(name) instanceof List<?> list
        ? list.stream().map(JsonNode::of).toList()
        : List.of();
  }

  List<String> texts(String name) {
    return names.get(name) instanceof List<?> list
        ? list.stream().filter(String.class::isInstance).map(String.class::cast).toList()
        : List.of();
  }
}
