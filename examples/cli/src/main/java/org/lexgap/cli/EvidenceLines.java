package org.lexgap.cli;

import java.util.List;
import org.lexgap.reports.model.EvidenceRow;

/** Questions with the answers recorded. */
final class EvidenceLines {

  private final Page page;

  EvidenceLines(Page page) {
    this.page = page;
  }

  void print(List<EvidenceRow> rows) {
    if (rows.isEmpty()) {
      return;
    }
    page.heading("explain.recorded");
    rows.forEach(this::print);
  }

  private void print(EvidenceRow row) {
    CommandWords words = page.words();
    page.point(words.say("explain.answer", row.question(), row.answer()));
    page.paragraph(
        1,
        row.answered()
            ? words.say("explain.place", row.lawAndProvision(), row.place(), row.confidence())
            : row.lawAndProvision());
    if (row.note() != null) {
      page.paragraph(1, row.note());
    }
  }
}
