package org.lexgap.reports;

import com.ibm.icu.text.MessagePattern;
import com.ibm.icu.text.MessagePattern.ArgType;
import com.ibm.icu.text.MessagePattern.Part;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;

/**
 * What a message is made of.
 *
 * @param names its arguments
 * @param numbers the arguments on whose number it turns, or that are printed as a number
 * @param selects for each argument that is a word of ours, the words it knows
 * @param exactNumbers the numbers of which it says something special, such as =0
 */
record MessageParts(
    Set<String> names,
    Set<String> numbers,
    Map<String, Set<String>> selects,
    Set<String> exactNumbers) {

  static MessageParts of(String text) {
    MessageParts parts =
        new MessageParts(new TreeSet<>(), new TreeSet<>(), new TreeMap<>(), new TreeSet<>());
    MessagePattern pattern = new MessagePattern(text);
    List<String> open = new ArrayList<>();
    List<ArgType> types = new ArrayList<>();
    for (int i = 0; i < pattern.countParts(); i++) {
      Part part = pattern.getPart(i);
      switch (part.getType()) {
        case ARG_START -> {
          open.add(pattern.getSubstring(pattern.getPart(i + 1)));
          types.add(part.getArgType());
          parts.add(open.get(open.size() - 1), part.getArgType());
        }
        case ARG_LIMIT -> {
          open.remove(open.size() - 1);
          types.remove(types.size() - 1);
        }
        case ARG_SELECTOR ->
            parts.add(
                open.get(open.size() - 1), types.get(types.size() - 1), pattern.getSubstring(part));
        default -> {}
      }
    }
    return parts;
  }

  private void add(String name, ArgType type) {
    names.add(name);
    if (type == ArgType.PLURAL || type == ArgType.SIMPLE) {
      numbers.add(name);
    }
  }

  private void add(String name, ArgType type, String selector) {
    if (type == ArgType.SELECT) {
      selects.computeIfAbsent(name, key -> new TreeSet<>()).add(selector);
    } else if (selector.startsWith("=")) {
      exactNumbers.add(selector);
    }
  }

  /** Arguments to say the message with: small numbers, a word, and each word of ours. */
  List<Map<String, Object>> samples() {
    List<Map<String, Object>> samples = new ArrayList<>();
    for (int n : new int[] {0, 1, 2, 5, 1000}) {
      Map<String, Object> plain =
          names.stream()
              .collect(
                  Collectors.toMap(
                      name -> name, name -> numbers.contains(name) ? (Object) n : "Velmora"));
      samples.add(plain);
      selects.forEach(
          (name, words) ->
              words.forEach(
                  word -> {
                    Map<String, Object> chosen = new TreeMap<>(plain);
                    chosen.put(name, word);
                    samples.add(chosen);
                  }));
    }
    return samples;
  }
}
