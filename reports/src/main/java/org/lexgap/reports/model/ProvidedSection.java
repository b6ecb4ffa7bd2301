package org.lexgap.reports.model;

import java.util.List;

/**
 * What the law already provides.
 *
 * @param heading the heading
 * @param intro how many
 * @param groups by theme
 */
public record ProvidedSection(Heading heading, String intro, List<ProvidedGroup> groups) {
  public ProvidedSection {
    groups = List.copyOf(groups);
  }
}
