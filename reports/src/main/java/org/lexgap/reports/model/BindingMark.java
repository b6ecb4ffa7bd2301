package org.lexgap.reports.model;

import java.util.List;
import java.util.Optional;

/**
 * Whether and through what something binds.
 *
 * @param strength how strongly
 * @param word the badge, such as {@code Binding}
 * @param through the strongest sources that bind, or nothing
 * @param duty whether it is a duty in the words of an instrument that binds
 */
public record BindingMark(Strength strength, String word, List<SourceName> through, boolean duty) {
  public BindingMark {
    through = List.copyOf(through);
  }

  /** How strongly something binds. */
  public enum Strength {
    /** Required. */
    DUTY,
    /** Required, subject to the legal system. */
    SUBJECT,
    /** Parties are asked to consider it. */
    CONSIDER,
    /** It binds no one. */
    RECOMMENDED,
    /** The treaties were not stated. */
    UNKNOWN
  }

  /**
   * The source to show where there is room for one: one that was read, if there is one.
   *
   * @return the source, or empty if nothing binds
   */
  public Optional<SourceName> first() {
    return through.stream()
        .filter(source -> source.unread() == null)
        .findFirst()
        .or(() -> through.stream().findFirst());
  }
}
