package org.lexgap.importers;

import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Pattern;

/** Finds the words that someone probably meant. */
final class Nearest {

  private static final int MOST = 3;
  private static final int FAR = 1_000;
  private static final int LONGEST_WORD = 80;
  private static final int SHORTEST_PART = 4;
  private static final Pattern SEPARATORS = Pattern.compile("[\\s_-]+");

  private Nearest() {}

  /** The candidates that are like a word, the likest first; at most three. */
  static List<String> to(String word, Collection<String> candidates) {
    String wanted = folded(word);
    if (wanted.isEmpty() || wanted.length() > LONGEST_WORD) {
      return List.of();
    }
    // Of a word of two letters a change leaves nothing to recognise.
    int tolerance = wanted.length() / 3;
    Map<String, Integer> distances = new TreeMap<>();
    candidates.forEach(
        candidate -> distances.put(candidate, distance(wanted, folded(candidate), tolerance)));
    int best = distances.values().stream().min(Comparator.naturalOrder()).orElse(0);
    // Beside a very near word the distant ones would only confuse.
    int farthest = Math.min(tolerance, best + 1);
    return distances.entrySet().stream()
        .filter(entry -> entry.getValue() <= farthest)
        .sorted(Map.Entry.comparingByValue())
        .limit(MOST)
        .map(Map.Entry::getKey)
        .toList();
  }

  private static String folded(String word) {
    return SEPARATORS.matcher(word.strip().toLowerCase(Locale.ROOT)).replaceAll("-");
  }

  private static int distance(String a, String b, int tolerance) {
    if (isPart(a, b) || isPart(b, a)) {
      return 1;
    }
    return Math.abs(a.length() - b.length()) > tolerance ? FAR : edits(a, b);
  }

  private static boolean isPart(String part, String whole) {
    return part.length() >= SHORTEST_PART && part.length() < whole.length() && whole.contains(part);
  }

  /** How many letters must be added, removed, changed or swapped with their neighbour. */
  private static int edits(String a, String b) {
    int[][] d = new int[a.length() + 1][b.length() + 1];
    for (int i = 0; i <= a.length(); i++) {
      for (int j = 0; j <= b.length(); j++) {
        d[i][j] = i == 0 || j == 0 ? i + j : cheapest(d, a, b, i, j);
      }
    }
    return d[a.length()][b.length()];
  }

  private static int cheapest(int[][] d, String a, String b, int i, int j) {
    int change = a.charAt(i - 1) == b.charAt(j - 1) ? 0 : 1;
    int best = Math.min(Math.min(d[i - 1][j], d[i][j - 1]) + 1, d[i - 1][j - 1] + change);
    boolean swapped =
        i > 1 && j > 1 && a.charAt(i - 1) == b.charAt(j - 2) && a.charAt(i - 2) == b.charAt(j - 1);
    return swapped ? Math.min(best, d[i - 2][j - 2] + 1) : best;
  }
}
