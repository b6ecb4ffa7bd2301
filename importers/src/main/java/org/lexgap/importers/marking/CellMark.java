package org.lexgap.importers.marking;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.lexgap.core.summary.Problem.Level;

/**
 * What is to be written at one cell.
 *
 * @param level the gravest level of its problems
 * @param texts a text for each problem
 */
record CellMark(Level level, List<String> texts) {

  /** Excel holds no more in a comment than in a cell; some room stays for what stood there. */
  private static final int MOST_CHARACTERS = 8_000;

  CellMark {
    texts = List.copyOf(texts);
  }

  CellMark and(CellMark other) {
    List<String> all = new ArrayList<>(texts);
    all.addAll(other.texts);
    Level gravest =
        Comparator.<Level>naturalOrder().compare(level, other.level) <= 0 ? level : other.level;
    return new CellMark(gravest, all);
  }

  /** All texts, each on lines of its own; where there are too many, the number of the others. */
  String text() {
    StringBuilder joined = new StringBuilder();
    for (int i = 0; i < texts.size(); i++) {
      if (joined.length() + texts.get(i).length() > MOST_CHARACTERS) {
        return joined.append(MarkTexts.text("more", texts.size() - i)).toString();
      }
      joined.append(texts.get(i)).append(i + 1 < texts.size() ? "\n\n" : "");
    }
    return joined.toString();
  }
}
