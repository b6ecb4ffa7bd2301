package org.lexgap.reports.model;

import java.util.List;
import org.lexgap.core.catalogue.ElementSet;

/**
 * The findings of one set.
 *
 * @param set the set
 * @param anchor its anchor
 * @param themes its themes
 */
public record SetGroup(ElementSet set, String anchor, List<ThemeGroup> themes) {
  public SetGroup {
    themes = List.copyOf(themes);
  }
}
