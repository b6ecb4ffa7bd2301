package org.lexgap.reports.sheet.gap;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.lexgap.reports.model.BillSection;
import org.lexgap.reports.model.CriticalList;
import org.lexgap.reports.model.FirstPage;
import org.lexgap.reports.model.GapRow;
import org.lexgap.reports.model.KeyFigure;
import org.lexgap.reports.model.OutcomeKey;
import org.lexgap.reports.model.ReportContent;
import org.lexgap.reports.sheet.Sheet;
import org.lexgap.reports.sheet.Sheet.Line;

/** The first page of the report, what stands where, and how to read it. */
final class ReadMeSheet {

  private static final List<String> CELLS =
      List.of(
          "sheet.readMe.colours",
          "sheet.readMe.guard",
          "sheet.readMe.long",
          "sheet.readMe.numbers");

  private final CellWords words;
  private final ReportContent report;
  private final List<Line> lines = new ArrayList<>();

  ReadMeSheet(CellWords words, ReportContent report) {
    this.words = words;
    this.report = report;
  }

  /**
   * The sheet.
   *
   * @param others the sheets that follow, which it names
   */
  Sheet.Reading sheet(Collection<Sheet> others) {
    firstPage(report.firstPage());
    bill(report.bill());
    lines.add(Line.heading(words.word("sheet.readMe.sheets")));
    others.forEach(
        sheet ->
            lines.add(
                Line.of(sheet.name(), words.titleAlone(sheet.title()) + "\n" + sheet.about())));
    lines.add(Line.heading(words.word("reading.outcomes")));
    for (OutcomeKey key : report.reading().outcomes()) {
      lines.add(new Line(key.badge().text(), key.meaning(), key.badge().outcome()));
    }
    lines.add(Line.heading(words.word("sheet.readMe.reading")));
    report.reading().notes().forEach(note -> lines.add(Line.of("", note)));
    say("section.gaps", List.of(report.gaps().intro()));
    if (report.roadMap() != null) {
      say("section.roadMap", List.of(report.roadMap().intro()));
    }
    if (report.needs() != null) {
      say("section.needs", List.of(report.needs().intro()));
    }
    lines.add(Line.heading(words.word("sheet.readMe.cells")));
    for (String key : CELLS) {
      lines.add(Line.of("", words.word(key)));
    }
    return new Sheet.Reading(
        words.word("sheet.readMe"), report.title(), words.word("page.aid"), lines);
  }

  private void firstPage(FirstPage first) {
    lines.add(Line.of(words.word("page.kicker"), first.subtitle()));
    for (KeyFigure figure : first.figures()) {
      lines.add(Line.of((figure.value() + " " + figure.of()).strip(), figure.label()));
    }
    critical(first.critical());
    lines.add(Line.heading(words.word("sheet.readMe.more")));
    say("ranges.heading", first.ranges().notes());
    say("notChecked.heading", first.notChecked());
    List<String> notRead = new ArrayList<>(first.notRead());
    if (first.unreadSources() != null) {
      notRead.add(first.unreadSources() + " " + words.word("source.unread"));
    }
    say("notRead.heading", notRead);
    lines.add(Line.of(words.word("receipt.aid"), first.receipt() + " " + first.laws()));
  }

  private void critical(CriticalList list) {
    lines.add(Line.heading(words.word("critical.heading")));
    list.counts().forEach(count -> lines.add(Line.of("", count)));
    for (GapRow row : list.rows()) {
      String source = row.binding().first().map(words::source).orElse("");
      lines.add(
          new Line(
              row.badge().text(),
              row.id() + " " + row.title() + "\n" + row.says() + "\n" + source,
              row.badge().outcome()));
    }
    list.notes().forEach(note -> lines.add(Line.of("", note)));
  }

  private void bill(@Nullable BillSection bill) {
    if (bill == null) {
      return;
    }
    say("section.bill", List.of(bill.intro()));
    say("label.remarks", bill.remarks());
    say("label.repealed", bill.repealed());
  }

  private void say(String label, Collection<String> texts) {
    if (!texts.isEmpty()) {
      lines.add(Line.of(words.word(label), String.join("\n", texts)));
    }
  }
}
