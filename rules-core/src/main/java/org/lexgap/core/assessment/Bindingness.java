package org.lexgap.core.assessment;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.lexgap.core.catalogue.Obligation;

/**
 * Whether and how strongly an element binds the jurisdiction.
 *
 * @param binds whether it is a duty
 * @param effectiveObligation the strongest duty among the sources to which the jurisdiction is
 *     party; recommended practice if it is party to none; null while that is not known
 * @param sources every source with its standing, in catalogue order
 */
public record Bindingness(
    Binding binds, @Nullable Obligation effectiveObligation, List<SourceStanding> sources) {

  public Bindingness {
    sources = List.copyOf(sources);
  }

  /**
   * Whether the element is a duty in the words of an instrument that binds: a "consider" is not.
   *
   * @return true if it binds and the strongest source is a duty
   */
  public boolean isDuty() {
    return binds == Binding.YES && effectiveObligation != null && effectiveObligation.isDuty();
  }
}
