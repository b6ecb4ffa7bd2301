package org.lexgap.cli;

import java.nio.file.Path;
import java.util.List;
import org.lexgap.reports.model.KeyFigure;
import org.lexgap.reports.progress.MoveRow;
import org.lexgap.reports.progress.ProgressReport;
import org.lexgap.reports.progress.ProgressReport.MoveSection;
import org.lexgap.reports.progress.RangePair;

/** A progress report in a screenful, in its own words and order. */
final class ProgressOutline {

  private static final int SHOWN = 12;

  private final ProgressReport report;
  private final Terminal terminal;
  private final CommandWords words = new CommandWords();

  ProgressOutline(ProgressReport report, Terminal terminal) {
    this.report = report;
    this.terminal = terminal;
  }

  void print(List<Path> written) {
    terminal.say(terminal.strong(report.title()));
    terminal.sayWrapped("", report.subtitle());
    if (!report.supposition().isEmpty()) {
      terminal.sayWrapped("", report.supposition());
    }
    terminal.say("");
    report.figures().forEach(this::figure);
    report.notes().forEach(note -> terminal.sayWrapped("  ", note));
    terminal.say("");
    report.ranges().forEach(this::range);
    report.sections().forEach(this::section);
    terminal.say("");
    terminal.say(terminal.strong(report.rulebase().heading().title()));
    terminal.sayWrapped("  ", report.rulebase().intro());
    section(report.checks());
    terminal.say("");
    written.forEach(file -> terminal.say(words.say("compare.written", file)));
    terminal.say(terminal.quiet(words.say("explain.aid")));
  }

  private void figure(KeyFigure figure) {
    terminal.sayWrapped("  ", figure.value() + " " + figure.of() + ". " + figure.label());
  }

  private void range(RangePair pair) {
    terminal.sayWrapped(
        "  ",
        words.say(
            "compare.range",
            pair.after().title(),
            pair.before().range(),
            pair.before().of(),
            pair.after().range(),
            pair.after().of()));
  }

  private void section(MoveSection section) {
    terminal.say("");
    terminal.say(terminal.strong(section.heading().title()));
    terminal.sayWrapped("  ", section.intro());
    section.rows().stream().limit(SHOWN).forEach(this::row);
    if (section.rows().size() > SHOWN) {
      terminal.say("  " + words.say("compare.more", section.rows().size() - SHOWN));
    }
  }

  private void row(MoveRow row) {
    terminal.sayHanging(
        "  ",
        "      ",
        words.say(
            "compare.row",
            row.moved(),
            row.id(),
            row.title(),
            row.before().text(),
            row.after().text()));
    row.answers()
        .forEach(
            answer ->
                terminal.sayHanging(
                    "    ",
                    "      ",
                    words.say(
                        "compare.answer",
                        answer.question(),
                        answer.law(),
                        answer.before(),
                        answer.after())));
  }
}
