package org.lexgap.cli;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.lexgap.core.Rulebase;
import org.lexgap.core.assessment.Assessment;
import org.lexgap.core.summary.ImportResult;
import org.lexgap.core.summary.Problem;
import org.lexgap.core.summary.StatuteSummary;
import org.lexgap.reports.matrix.ComparedInput;
import picocli.CommandLine;

/** Summaries to be compared: what cannot be opened stops, what cannot be read is shown as such. */
final class ComparedFiles {

  private final List<Path> files;
  private final CommandLine commandLine;
  private final Terminal terminal;
  private final CommandWords words = new CommandWords();

  ComparedFiles(List<Path> files, CommandLine commandLine) {
    this.files = List.copyOf(files);
    this.commandLine = commandLine;
    this.terminal = new Terminal(commandLine);
  }

  /**
   * What could be read of every file.
   *
   * @param mapping how to read the files; null to read them as they are
   * @param jurisdiction its name, or {@code all}; null if every file holds one only
   * @throws StoppedException if a file cannot be opened, or nothing can be read of any; the reasons
   *     are printed first
   */
  List<ImportResult> read(
      Rulebase rulebase, @Nullable Path mapping, @Nullable String jurisdiction) {
    List<ImportResult> imported = new ArrayList<>();
    List<StoppedException> failures = new ArrayList<>();
    for (Path file : files) {
      try {
        imported.addAll(new SummaryFile(file, commandLine).open(rulebase, mapping, jurisdiction));
      } catch (StoppedException e) {
        failures.add(e);
      }
    }
    failures.forEach(failure -> terminal.message(failure.getMessage()));
    imported.forEach(this::say);
    if (!failures.isEmpty()) {
      throw new StoppedException(failures.get(0).exit(), words.say("matrix.notOpened"));
    }
    if (imported.stream().allMatch(one -> one.readable().isEmpty())) {
      throw new StoppedException(ExitCode.NO_SUMMARY, words.say("matrix.nothing"));
    }
    return imported;
  }

  private void say(ImportResult one) {
    String name = one.input().name();
    if (one.readable().isEmpty()) {
      one.problems().forEach(problem -> terminal.message(problem.in(name).toString()));
      terminal.message(words.say("matrix.leftOut", name));
      return;
    }
    long lost = one.problems().stream().filter(it -> it.level() == Problem.Level.ERROR).count();
    if (lost > 0) {
      terminal.message(words.say("matrix.problems", name, lost));
    }
  }

  /** Assesses what was read, several at a time: a rulebase may be shared. */
  static List<ComparedInput> assess(
      List<ImportResult> imported, Function<StatuteSummary, Assessment> rules) {
    return imported.parallelStream()
        .map(
            one ->
                one.readable()
                    .map(summary -> ComparedInput.of(one, rules.apply(summary)))
                    .orElseGet(() -> ComparedInput.unreadable(one)))
        .toList();
  }
}
