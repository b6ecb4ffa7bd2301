package org.lexgap.cli;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.lexgap.core.catalogue.Vocabulary;
import org.lexgap.core.summary.ImportResult;
import org.lexgap.core.summary.Problem;
import picocli.CommandLine;

/** Summaries that are of use only together: all are read before anything is said to be missing. */
final class SummaryFiles {

  private final List<Path> files;
  private final CommandLine commandLine;
  private final Terminal terminal;
  private final CommandWords words = new CommandWords();
  private ExitCode failure = ExitCode.FINE;

  SummaryFiles(List<Path> files, CommandLine commandLine) {
    this.files = List.copyOf(files);
    this.commandLine = commandLine;
    this.terminal = new Terminal(commandLine);
  }

  /**
   * What could be read of every file.
   *
   * @throws StoppedException if there is a file of which nothing could be read; all such files and
   *     their problems are printed first
   */
  List<ImportResult> read(Vocabulary vocabulary) {
    List<ImportResult> imported = new ArrayList<>();
    files.forEach(file -> read(file, vocabulary, imported));
    if (failure != ExitCode.FINE) {
      throw new StoppedException(failure, words.say("merge.nothing"));
    }
    return imported;
  }

  private void read(Path file, Vocabulary vocabulary, List<ImportResult> imported) {
    try {
      ImportResult one = new SummaryFile(file, commandLine).open(vocabulary);
      say(file, one);
      imported.add(one);
    } catch (StoppedException e) {
      terminal.message(e.getMessage());
      failure = e.exit();
    }
  }

  private void say(Path file, ImportResult one) {
    String name = one.input().name();
    if (one.readable().isEmpty()) {
      one.problems().forEach(problem -> terminal.message(problem.in(name).toString()));
      failure = failure == ExitCode.FINE ? ExitCode.NO_SUMMARY : failure;
      return;
    }
    long lost = one.problems().stream().filter(it -> it.level() == Problem.Level.ERROR).count();
    if (lost > 0) {
      terminal.message(words.say("merge.problems", name, lost, file));
    }
  }
}
