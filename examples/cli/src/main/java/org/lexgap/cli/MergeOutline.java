package org.lexgap.cli;

import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.lexgap.core.summary.Answer;
import org.lexgap.importers.merging.Agreement;
import org.lexgap.importers.merging.MergedCell;
import org.lexgap.importers.merging.MergedSheets;
import org.lexgap.importers.merging.Statement;

/** What came of merging, on the terminal. */
final class MergeOutline {

  private final MergedSheets merged;
  private final Terminal terminal;
  private final CommandWords words = new CommandWords();

  MergeOutline(MergedSheets merged, Terminal terminal) {
    this.merged = merged;
    this.terminal = terminal;
  }

  void print(@Nullable Path written) {
    List<MergedCell> disputed = merged.disagreements();
    List<MergedCell> some = merged.answeredBySome();
    terminal.say(terminal.strong(words.say("merge.title", String.join(", ", merged.groups()))));
    terminal.say(
        words.say("merge.count", merged.summary().answers().size(), disputed.size(), some.size()));
    if (written != null) {
      terminal.say(words.say("merge.file", written));
    }
    heading("merge.disagreements", disputed);
    disputed.forEach(this::printDispute);
    heading("merge.some", some);
    some.forEach(this::printSome);
    printFigures();
    merged.warnings().forEach(warning -> terminal.message(warning.toString()));
  }

  private void heading(String key, List<MergedCell> cells) {
    if (!cells.isEmpty()) {
      terminal.say("");
      terminal.say(terminal.strong(words.say(key, cells.size())));
    }
  }

  private void printDispute(MergedCell cell) {
    Answer answer = cell.merged();
    terminal.sayHanging(
        "  ",
        "    ",
        words.say("merge.cell", answer.scope(), answer.field(), cell.field().question()));
    cell.statements().forEach(this::printStatement);
  }

  private void printStatement(Statement statement) {
    Answer answer = statement.answer();
    String value =
        answer.citation().isEmpty()
            ? answer.value().toString()
            : answer.value() + ", " + answer.citation();
    terminal.sayHanging(
        "    ", "      ", words.say("merge.saidAt", statement.group(), value, answer.place()));
  }

  private void printSome(MergedCell cell) {
    Answer answer = cell.merged();
    String groups =
        cell.statements().stream().map(Statement::group).collect(Collectors.joining(", "));
    terminal.sayHanging(
        "  ",
        "    ",
        words.say("merge.partial", answer.scope(), answer.field(), answer.value(), groups));
  }

  private void printFigures() {
    terminal.say("");
    terminal.say(terminal.strong(words.say("merge.agreement")));
    printFigure(merged.agreement());
    merged.bySet().forEach(this::printFigure);
  }

  private void printFigure(Agreement agreement) {
    terminal.sayHanging(
        "  ", "    ", words.say("merge.figure", agreement.title(), agreement.words()));
  }
}
