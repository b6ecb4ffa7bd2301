package org.lexgap.cli;

import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.lexgap.core.assessment.Outcome;
import org.lexgap.reports.GapReport;
import org.lexgap.reports.model.GapRow;
import org.lexgap.reports.model.KeyFigure;
import org.lexgap.reports.model.OutcomeKey;
import org.lexgap.reports.model.RangeRow;
import org.lexgap.reports.model.Ranges;

/** The report in a screenful, in the words and in the order of the report itself. */
final class Outline {

  private static final int WORST = 5;

  private final GapReport report;
  private final Terminal terminal;
  private final CommandWords words;

  Outline(GapReport report, Terminal terminal, CommandWords words) {
    this.report = report;
    this.terminal = terminal;
    this.words = words;
  }

  void print(List<Path> written) {
    terminal.say(terminal.strong(report.firstPage().name()));
    terminal.sayWrapped("", report.firstPage().subtitle());
    terminal.say("");
    report.firstPage().figures().forEach(this::printFigure);
    terminal.say("");
    printRanges(report.firstPage().ranges());
    printWorst();
    terminal.say("");
    written.forEach(file -> terminal.say(words.say("outline.report", file)));
    terminal.say(terminal.quiet(words.say("outline.aid")));
  }

  private void printFigure(KeyFigure figure) {
    terminal.sayWrapped("  ", (figure.value() + " " + figure.of()).strip() + " " + figure.label());
  }

  private void printRanges(Ranges ranges) {
    Stream.of(
            ranges.sets().stream(), Stream.ofNullable(ranges.total()), ranges.operations().stream())
        .flatMap(rows -> rows)
        .map(RangeRow.class::cast)
        .forEach(this::printRange);
    terminal.say("  " + words.say("outline.checks", ranges.checksRaised(), ranges.checks()));
  }

  private static List<RangeRow> total(Ranges ranges) {
    return Stream.ofNullable(ranges.total()).toList();
  }

  private void printRange(RangeRow row) {
    String counts =
        report.reading().outcomes().stream()
            .map(OutcomeKey::badge)
            .filter(badge -> row.figures().count(badge.outcome()) > 0)
            .map(badge -> badge.word() + " " + row.figures().count(badge.outcome()))
            .collect(Collectors.joining(", "));
    terminal.sayWrapped("  ", words.say("outline.range", row.title(), row.aria(), counts));
  }

  private void printWorst() {
    List<GapRow> gaps =
        Stream.concat(report.gaps().duties().stream(), report.gaps().others().stream())
            .filter(row -> row.badge().outcome() != Outcome.PARTIAL)
            .toList();
    if (gaps.isEmpty()) {
      return;
    }
    terminal.say("");
    terminal.say(terminal.strong(words.say("outline.worst")));
    gaps.stream().limit(WORST).forEach(this::printGap);
    if (gaps.size() > WORST) {
      terminal.say("  " + words.say("outline.more", gaps.size() - WORST));
    }
  }

  private void printGap(GapRow gap) {
    terminal.say(
        "  %s  %s  %s"
            .formatted(
                terminal.alarming(gap.badge().text()),
                gap.id(),
                terminal.quiet(gap.severity().word() + ", " + gap.binding().word())));
    terminal.sayWrapped("    ", gap.title());
    terminal.sayWrapped("    ", gap.says());
  }
}
