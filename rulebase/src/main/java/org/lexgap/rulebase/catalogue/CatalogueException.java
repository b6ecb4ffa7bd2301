package org.lexgap.rulebase.catalogue;

import java.util.List;
import java.util.stream.Collectors;

/** A catalogue or pack that cannot be used. It names every mistake at once. */
public final class CatalogueException extends RuntimeException {

  private static final long serialVersionUID = 1L;

  private final transient List<Mistake> mistakes;

  /**
   * An exception for these mistakes.
   *
   * @param mistakes one or more
   */
  public CatalogueException(List<Mistake> mistakes) {
    super(
        "The catalogue has %d mistake(s):%n%s"
            .formatted(
                mistakes.size(),
                mistakes.stream().map(Mistake::toString).collect(Collectors.joining("\n"))));
    this.mistakes = List.copyOf(mistakes);
  }

  /**
   * The mistakes.
   *
   * @return each with file and line
   */
  public List<Mistake> mistakes() {
    return mistakes;
  }
}
