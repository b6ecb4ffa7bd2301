package org.lexgap.reports.model;

import java.util.List;

/**
 * The findings of one theme.
 *
 * @param title the theme in words
 * @param findings its findings in catalogue order
 */
public record ThemeGroup(String title, List<FindingEntry> findings) {
  public ThemeGroup {
    findings = List.copyOf(findings);
  }
}
