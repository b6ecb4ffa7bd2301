package org.lexgap.rulebase.mutation;

import java.util.List;
import java.util.stream.IntStream;
import org.lexgap.rulebase.logic.Expr;

/**
 * An element or check with a small mistake in one of its conditions.
 *
 * @param id its id beside the original and the other mutants
 * @param place which condition is mistaken
 * @param kind what was mistaken
 * @param original the condition as it should be
 * @param mistaken the condition as it is
 */
record Mutant(String id, Place place, Slip.Kind kind, Expr original, Expr mistaken) {

  /** All mutants of one condition. */
  static List<Mutant> of(String owner, Place place, Expr condition) {
    List<Slip> slips =
        place == Place.APPLIES_IF ? Slips.ofApplicability(condition) : Slips.of(condition);
    return IntStream.range(0, slips.size())
        .mapToObj(
            i ->
                new Mutant(
                    owner + "~" + place + "~" + i,
                    place,
                    slips.get(i).kind(),
                    condition,
                    slips.get(i).expr()))
        .toList();
  }

  @Override
  public String toString() {
    return "%s (%s)%n    %s%n    %s".formatted(id, kind, original, mistaken);
  }
}
