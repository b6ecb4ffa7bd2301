package org.lexgap.reports.pdf;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.lexgap.reports.GapReport;

/** What can be linked to. */
final class Anchors {

  private final Map<String, String> byId = new HashMap<>();
  private final Set<String> all = new HashSet<>();

  private Anchors() {}

  static Anchors of(GapReport report) {
    Anchors anchors = new Anchors();
    report
        .findings()
        .inCatalogueOrder()
        .forEach(entry -> anchors.add(entry.finding().element().id(), entry.anchor()));
    if (report.checks() != null) {
      report
          .checkEntries()
          .forEach(entry -> anchors.add(entry.result().check().id(), entry.anchor()));
    }
    report.headings().forEach(heading -> anchors.all.add(heading.anchor()));
    report.findings().sets().forEach(set -> anchors.all.add(set.anchor()));
    return anchors;
  }

  private void add(String id, String anchor) {
    byId.put(id, anchor);
    all.add(anchor);
  }

  Set<String> all() {
    return Set.copyOf(all);
  }

  /** The anchor of an element or check; null if it is not in the report. */
  @Nullable String of(String id) {
    return byId.get(id);
  }
}
