package org.lexgap.reports.pdf;

import java.util.List;
import org.lexgap.core.assessment.Outcome;
import org.lexgap.reports.model.FindingEntry;
import org.lexgap.reports.model.FindingsSection;
import org.lexgap.reports.model.SetGroup;
import org.lexgap.reports.model.ThemeGroup;
import org.xml.sax.SAXException;

/**
 * Every finding by set and theme: in full what asks for something to be done or said, in one table
 * what is met or does not apply.
 */
final class FindingsPart {

  private final Pen pen;
  private final Fo fo;
  private final FindingBody body;
  private final Table settled;

  FindingsPart(Pen pen) {
    this.pen = pen;
    this.fo = pen.fo;
    this.body = new FindingBody(pen);
    this.settled = new Table(fo, 1, 17, 36, 47);
  }

  void write(FindingsSection section) throws SAXException {
    pen.section(section.heading(), section.intro());
    for (SetGroup set : section.sets()) {
      fo.block(Style.SET, set.anchor(), () -> fo.text(set.set().title()));
      String notAsked = set.notAsked();
      if (notAsked != null) {
        fo.block(Style.TEXT, notAsked);
      }
      for (ThemeGroup theme : set.themes()) {
        theme(theme, notAsked != null);
      }
    }
  }

  private void theme(ThemeGroup theme, boolean isInShort) throws SAXException {
    fo.block(Style.THEME, theme.title());
    List<FindingEntry> inFull =
        theme.findings().stream().filter(entry -> !isInShort && isInFull(entry)).toList();
    for (FindingEntry entry : inFull) {
      finding(entry);
    }
    List<FindingEntry> others =
        theme.findings().stream().filter(entry -> !inFull.contains(entry)).toList();
    if (!others.isEmpty()) {
      table(others);
    }
  }

  private static boolean isInFull(FindingEntry entry) {
    Outcome outcome = entry.finding().outcome();
    return outcome != Outcome.MET && outcome != Outcome.NOT_APPLICABLE;
  }

  private void table(List<FindingEntry> entries) throws SAXException {
    settled.write(
        pen.words("label.outcome", "label.element", "label.says"),
        () -> {
          for (FindingEntry entry : entries) {
            settled.row(
                () -> {
                  settled.cellAt(entry.anchor(), () -> pen.marks.badge(entry.badge()));
                  settled.cell(
                      () -> {
                        fo.inline(Style.STRONG, entry.title());
                        fo.space();
                        pen.marks.id(entry.finding().element().id());
                      });
                  settled.cells(
                      () -> {
                        fo.block(Style.PLAIN, entry.conclusion());
                        fo.block(
                            Style.MUTED,
                            () -> {
                              pen.marks.severity(entry.severity());
                              fo.text(" · " + entry.binding().word() + " · " + entry.settled());
                            });
                      });
                });
          }
        });
  }

  private void finding(FindingEntry entry) throws SAXException {
    fo.element(
        "block",
        Attrs.of(
            "id",
            entry.anchor(),
            "border-top",
            Palette.rule(entry.badge().outcome()),
            "padding-top",
            "4pt",
            "space-before",
            "11pt",
            "keep-with-next.within-page",
            "always"),
        () -> {
          pen.marks.badge(entry.badge());
          fo.space();
          pen.marks.id(entry.finding().element().id());
        });
    fo.block(Style.FINDING, entry.title());
    fo.block(Style.KEPT, entry.conclusion());
    pen.marks.meta(entry.severity(), entry.binding(), entry.settled(), entry.finding().isSettled());
    body.write(entry);
  }
}
