package org.lexgap.core.catalogue;

import java.util.List;

/**
 * A model provision in our own words.
 *
 * @param tradition the legal tradition it suits: {@code any}, {@code civil}, {@code common} or
 *     {@code islamic}
 * @param text the wording, with placeholders in square brackets
 * @param fills what answers may put in place of placeholders
 */
public record Suggestion(String tradition, String text, List<Fill> fills) {

  public Suggestion {
    fills = List.copyOf(fills);
  }

  /**
   * A provision whose placeholders are all left to the drafter.
   *
   * @param tradition the legal tradition it suits
   * @param text the wording, with placeholders in square brackets
   */
  public Suggestion(String tradition, String text) {
    this(tradition, text, List.of());
  }
}
