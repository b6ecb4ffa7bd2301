package org.lexgap.rulebase.roadmap;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.lexgap.core.assessment.Outcome;

/**
 * What different answers bring about.
 *
 * @param closes the ids of the elements that were open gaps and are met
 * @param improves the ids of the elements that were gaps and are better, but not met
 * @param worsens the ids of the elements that are worse
 * @param resolves the ids of the checks that fall silent
 * @param raises the ids of the checks that are raised
 */
record Effects(
    List<String> closes,
    List<String> improves,
    List<String> worsens,
    List<String> resolves,
    List<String> raises) {

  private static final List<Outcome> BEST_FIRST =
      List.of(Outcome.MET, Outcome.PARTIAL, Outcome.MISSING, Outcome.CONFLICT);

  /**
   * Compares what comes out before and after.
   *
   * @param open the ids of the gaps that are not closed yet; what is answered on the way to closing
   *     one may leave it unknown for a while
   */
  static Effects of(Conclusions before, Conclusions after, Set<String> open) {
    List<String> closes = new ArrayList<>();
    List<String> improves = new ArrayList<>();
    List<String> worsens = new ArrayList<>();
    for (String id : new TreeSet<>(after.outcomes().keySet())) {
      int then = BEST_FIRST.indexOf(before.outcomes().get(id));
      int now = BEST_FIRST.indexOf(after.outcomes().get(id));
      if (now == 0 && open.contains(id)) {
        closes.add(id);
      } else if (then >= 0 && now > then) {
        worsens.add(id);
      } else if (now >= 0 && now < then) {
        improves.add(id);
      }
    }
    return new Effects(closes, improves, worsens, beyond(before, after), beyond(after, before));
  }

  private static List<String> beyond(Conclusions one, Conclusions other) {
    Set<String> raised = new TreeSet<>(one.raised());
    raised.removeAll(other.raised());
    return List.copyOf(raised);
  }
}
