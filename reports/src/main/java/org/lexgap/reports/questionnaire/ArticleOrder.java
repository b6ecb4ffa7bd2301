package org.lexgap.reports.questionnaire;

import java.util.Comparator;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/** Articles as they stand in a treaty: 5(2) before 5(10), 6 before 10. */
final class ArticleOrder implements Comparator<String> {

  private static final Pattern PIECE = Pattern.compile("\\d+|\\p{L}+");

  @Override
  public int compare(String one, String other) {
    List<String> left = pieces(one);
    List<String> right = pieces(other);
    for (int i = 0; i < Math.min(left.size(), right.size()); i++) {
      int order = comparePieces(left.get(i), right.get(i));
      if (order != 0) {
        return order;
      }
    }
    int order = Integer.compare(left.size(), right.size());
    return order == 0 ? one.compareTo(other) : order;
  }

  private static List<String> pieces(String reference) {
    return PIECE.matcher(reference).results().map(MatchResult::group).toList();
  }

  private static int comparePieces(String one, String other) {
    boolean numbers = isNumber(one) && isNumber(other);
    if (!numbers) {
      return one.compareTo(other);
    }
    int order = Integer.compare(one.length(), other.length());
    return order == 0 ? one.compareTo(other) : order;
  }

  private static boolean isNumber(String piece) {
    return Character.isDigit(piece.charAt(0));
  }
}
