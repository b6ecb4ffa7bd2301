package org.lexgap.core.assessment;

import java.util.List;
import org.lexgap.core.catalogue.KeyElement;
import org.lexgap.core.catalogue.Keyed;

/**
 * What a bill would do to one element.
 *
 * @param element the element
 * @param existing its outcome on existing law alone
 * @param bill its outcome on the bill alone
 * @param together its outcome on the law as it would stand
 */
public record BillEffect(KeyElement element, Outcome existing, Outcome bill, Outcome together) {

  private static final List<List<Outcome>> BETTER_FIRST =
      List.of(
          List.of(Outcome.MET),
          List.of(Outcome.PARTIAL),
          List.of(Outcome.MISSING, Outcome.CONFLICT));

  /** What kind of effect it is. */
  public enum Kind implements Keyed {
    /** Missing, in conflict or partly met before; met then. */
    CLOSES("closes"),
    /** Missing or in conflict before; partly met then. */
    NARROWS("narrows"),
    /** Met or partly met before; worse then. */
    OPENS("opens"),
    /** Not answered, or to be judged before; decided then. */
    ANSWERS("answers"),
    /** Another outcome of which none of this can be said. */
    CHANGES("changes"),
    /** The same outcome as before. */
    LEAVES("leaves");

    private final String key;

    Kind(String key) {
      this.key = key;
    }

    @Override
    public String key() {
      return key;
    }
  }

  /**
   * What kind of effect it is.
   *
   * @return the kind
   */
  public Kind kind() {
    int before = rank(existing);
    int after = rank(together);
    if (existing == together) {
      return Kind.LEAVES;
    }
    if (after < 0) {
      return Kind.CHANGES;
    }
    if (before < 0) {
      return existing == Outcome.NOT_APPLICABLE ? Kind.CHANGES : Kind.ANSWERS;
    }
    if (before == after) {
      return Kind.CHANGES;
    }
    if (after > before) {
      return Kind.OPENS;
    }
    return together == Outcome.MET ? Kind.CLOSES : Kind.NARROWS;
  }

  private static int rank(Outcome outcome) {
    for (int i = 0; i < BETTER_FIRST.size(); i++) {
      if (BETTER_FIRST.get(i).contains(outcome)) {
        return i;
      }
    }
    return -1;
  }
}
