package org.lexgap.reports.model;

import java.util.List;

/**
 * Elements or checks that a finding touches in the same way.
 *
 * @param lead how it touches them, and how many they are
 * @param links the elements or checks; at least one
 */
public record LinkGroup(String lead, List<ElementLink> links) {
  public LinkGroup {
    links = List.copyOf(links);
  }
}
