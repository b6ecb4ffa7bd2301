package org.lexgap.cli;

import java.io.ByteArrayOutputStream;
import org.lexgap.core.summary.ImportResult;
import org.lexgap.core.summary.Problem;
import org.lexgap.core.summary.Problem.Level;
import org.lexgap.reports.JsonOut;

/** Every problem of a file as data, for people or for programs. */
final class ProblemList {

  private final ImportResult imported;
  private final CommandWords words = new CommandWords();

  ProblemList(ImportResult imported) {
    this.imported = imported;
  }

  void print(Terminal terminal) {
    for (Problem problem : imported.problems()) {
      String level = words.say("problems." + problem.level().key());
      terminal.sayHanging("", "  ", words.say("problems.line", level, problem));
    }
    terminal.say(
        terminal.strong(
            words.say(
                "problems.count",
                imported.input().name(),
                imported.problems().size(),
                count(Level.ERROR),
                count(Level.WARNING),
                count(Level.REMARK),
                answers())));
    if (imported.readable().isEmpty()) {
      terminal.say(terminal.alarming(words.say("problems.unreadable")));
    }
  }

  byte[] json() {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (JsonOut json = JsonOut.to(bytes)) {
      json.object(() -> write(json));
    }
    return bytes.toByteArray();
  }

  private void write(JsonOut json) {
    json.text("file", imported.input().name());
    json.text("sha256", imported.input().sha256());
    json.flag("readable", imported.readable().isPresent());
    json.number("answers", answers());
    json.number("errors", count(Level.ERROR));
    json.number("warnings", count(Level.WARNING));
    json.number("remarks", count(Level.REMARK));
    json.array("problems", imported.problems(), problem -> write(json, problem));
  }

  private static void write(JsonOut json, Problem problem) {
    json.text("code", problem.code());
    json.text("level", problem.level().key());
    json.text("place", problem.place().toString());
    json.text("value", problem.value());
    json.text("expected", problem.expected());
    json.text("remedy", problem.remedy());
  }

  private int count(Level level) {
    return (int) imported.problems().stream().filter(problem -> problem.level() == level).count();
  }

  private int answers() {
    return imported.readable().map(summary -> summary.answers().size()).orElse(0);
  }
}
