package org.lexgap.reports.model;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.lexgap.core.catalogue.ElementSet;

/**
 * The findings of one set.
 *
 * @param set the set
 * @param anchor its anchor
 * @param notAsked the one line that stands for all of it where it was not asked for; else null
 * @param themes its themes
 */
public record SetGroup(
    ElementSet set, String anchor, @Nullable String notAsked, List<ThemeGroup> themes) {
  public SetGroup {
    themes = List.copyOf(themes);
  }
}
