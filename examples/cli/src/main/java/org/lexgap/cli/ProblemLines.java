package org.lexgap.cli;

import java.util.List;
import org.lexgap.core.summary.Problem;

/** What could not be read, on standard error. */
final class ProblemLines {

  private final List<Problem> problems;
  private final Terminal terminal;

  ProblemLines(List<Problem> problems, Terminal terminal) {
    this.problems = List.copyOf(problems);
    this.terminal = terminal;
  }

  void printAll() {
    problems.forEach(problem -> terminal.message(problem.toString()));
  }

  void printCount() {
    if (!problems.isEmpty()) {
      terminal.message(
          "Problems in the input: %d (answers not taken over: %d; to look at: %d; remarks: %d). The report lists them."
              .formatted(
                  problems.size(),
                  count(Problem.Level.ERROR),
                  count(Problem.Level.WARNING),
                  count(Problem.Level.REMARK)));
    }
  }

  private long count(Problem.Level level) {
    return problems.stream().filter(problem -> problem.level() == level).count();
  }
}
