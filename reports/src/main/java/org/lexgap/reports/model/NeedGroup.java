package org.lexgap.reports.model;

import java.util.List;

/**
 * The needs of one topic.
 *
 * @param title the topic
 * @param rows its needs, those that most gaps share first
 */
public record NeedGroup(String title, List<NeedRow> rows) {
  public NeedGroup {
    rows = List.copyOf(rows);
  }
}
