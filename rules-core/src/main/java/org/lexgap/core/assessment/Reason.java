package org.lexgap.core.assessment;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * Why an outcome holds, as data: reports turn it into a sentence.
 *
 * @param key the message key, such as {@code missing.items}
 * @param arguments the named arguments of the message
 */
public record Reason(String key, Map<String, ReasonArgument> arguments) {

  public Reason {
    arguments = Collections.unmodifiableMap(new LinkedHashMap<>(arguments));
  }
}
