package org.lexgap.importers;

import java.util.Collection;
import java.util.List;

/**
 * Phrases such as "Maybe (tip.acts) is meant.", for a bounded number of words; an empty string
 * where nothing is near.
 */
final class Suggestions {

  private int left = Limits.SUGGESTIONS;

  Object maybe(String word, Collection<String> candidates) {
    if (left == 0) {
      return "";
    }
    left--;
    return maybe(Nearest.to(word, candidates));
  }

  static Object maybe(List<String> words) {
    if (words.isEmpty()) {
      return "";
    }
    Object either =
        words.stream()
            .map(word -> (Object) "(%s)".formatted(word))
            .reduce((first, next) -> ProblemTexts.phrase("either", first, next))
            .orElse("");
    return ProblemTexts.phrase("maybe", either);
  }
}
