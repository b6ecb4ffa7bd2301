package org.lexgap.importers;

import java.util.Collection;
import java.util.List;
import java.util.stream.Collectors;

/** Phrases such as "Maybe (tip.acts) is meant.", for a bounded number of words. */
final class Suggestions {

  private int left = Limits.SUGGESTIONS;

  String maybe(String word, Collection<String> candidates) {
    if (left == 0) {
      return "";
    }
    left--;
    return maybe(Nearest.to(word, candidates));
  }

  static String maybe(List<String> words) {
    if (words.isEmpty()) {
      return "";
    }
    String joined = words.stream().map("(%s)"::formatted).collect(Collectors.joining(" or "));
    return ProblemTexts.text("maybe", joined);
  }
}
