package org.lexgap.importers;

import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.lexgap.core.catalogue.Field;

/** Finds fields whose names and questions share words with a heading; rare words count for more. */
final class Likeness {

  private static final Pattern WORD = Pattern.compile("[^\\p{L}\\p{N}]+");
  private static final int STEM = 6;
  private static final int MOST = 3;

  /** Below this share of the heading's weight the likeness is chance. */
  private static final double ENOUGH = 0.5;

  private final Map<String, Set<String>> wordsOfField = new LinkedHashMap<>();
  private final Map<String, Integer> uses = new HashMap<>();

  Likeness(List<Field> fields) {
    for (Field field : fields) {
      Set<String> words = words(field.name() + " " + field.question());
      wordsOfField.put(field.name(), words);
      words.forEach(word -> uses.merge(word, 1, Integer::sum));
    }
  }

  /** The likest fields, best first; at most three. */
  List<String> to(String heading) {
    Set<String> wanted = words(heading);
    double whole = weight(wanted);
    Map<String, Double> scores = new HashMap<>();
    wordsOfField.forEach(
        (name, words) -> {
          Set<String> shared = new HashSet<>(wanted);
          shared.retainAll(words);
          double score = weight(shared) / Math.max(whole, 1e-9);
          if (!shared.isEmpty() && score >= ENOUGH) {
            // Of two fields that share the same, the one that says less besides is likelier.
            scores.put(name, score - words.size() / 1000.0);
          }
        });
    return scores.entrySet().stream()
        .sorted(
            Map.Entry.<String, Double>comparingByValue(Comparator.reverseOrder())
                .thenComparing(Map.Entry.comparingByKey()))
        .limit(MOST)
        .map(Map.Entry::getKey)
        .toList();
  }

  private double weight(Set<String> words) {
    return words.stream()
        .mapToDouble(word -> Math.log((wordsOfField.size() + 1.0) / uses.getOrDefault(word, 1)))
        .sum();
  }

  /** Words by their first letters, so that "trafficking" and "trafficked" are one. */
  private static Set<String> words(String text) {
    return WORD.splitAsStream(text.toLowerCase(Locale.ROOT))
        .filter(word -> word.length() > 2)
        .map(word -> word.substring(0, Math.min(word.length(), STEM)))
        .collect(Collectors.toSet());
  }
}
