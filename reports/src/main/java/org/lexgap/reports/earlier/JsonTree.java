package org.lexgap.reports.earlier;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.json.JsonFactory;

/**
 * Reads JSON as maps, lists and texts; numbers and truths stand as they are written, so that equal
 * texts are equal values.
 */
final class JsonTree {

  private static final JsonFactory FACTORY = JsonFactory.builder().build();

  private final JsonParser parser;

  private JsonTree(JsonParser parser) {
    this.parser = parser;
  }

  /**
   * Reads one value.
   *
   * @throws JacksonException if the bytes are no JSON
   */
  static @Nullable Object read(byte[] bytes) {
    try (JsonParser parser = FACTORY.createParser(ObjectReadContext.empty(), bytes)) {
      return new JsonTree(parser).value(parser.nextToken());
    }
  }

  private @Nullable Object value(@Nullable JsonToken token) {
    if (token == JsonToken.START_OBJECT) {
      return map();
    }
    if (token == JsonToken.START_ARRAY) {
      return list();
    }
    return token == null || token == JsonToken.VALUE_NULL ? null : parser.getString();
  }

  private Map<String, @Nullable Object> map() {
    Map<String, @Nullable Object> map = new LinkedHashMap<>();
    while (parser.nextToken() != JsonToken.END_OBJECT) {
      String name = parser.currentName();
      map.put(name, value(parser.nextToken()));
    }
    return map;
  }

  private List<@Nullable Object> list() {
    List<@Nullable Object> list = new ArrayList<>();
    for (JsonToken token = parser.nextToken();
        token != JsonToken.END_ARRAY;
        token = parser.nextToken()) {
      list.add(value(token));
    }
    return list;
  }
}
