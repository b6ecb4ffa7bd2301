package org.lexgap.reports.model;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The first page.
 *
 * @param name the name of the jurisdiction
 * @param subtitle what was checked and when
 * @param figures three figures
 * @param critical what is critical and binding
 * @param ranges coverage by set
 * @param notChecked what was not checked
 * @param notRead what was not read
 * @param unreadSources that cited sources were not read in full; null if all were
 * @param receipt versions and hashes in one sentence
 * @param laws the laws in one sentence
 */
public record FirstPage(
    String name,
    String subtitle,
    List<KeyFigure> figures,
    CriticalList critical,
    Ranges ranges,
    List<String> notChecked,
    List<String> notRead,
    @Nullable String unreadSources,
    String receipt,
    String laws) {
  public FirstPage {
    figures = List.copyOf(figures);
    notChecked = List.copyOf(notChecked);
    notRead = List.copyOf(notRead);
  }
}
