package org.lexgap.cli;

import java.util.List;
import org.lexgap.core.summary.Problem;

/** What could not be read, on standard error. */
final class ProblemLines {

  private final List<Problem> problems;
  private final Terminal terminal;
  private final CommandWords words;

  ProblemLines(List<Problem> problems, Terminal terminal) {
    this(problems, terminal, new CommandWords());
  }

  ProblemLines(List<Problem> problems, Terminal terminal, CommandWords words) {
    this.problems = List.copyOf(problems);
    this.terminal = terminal;
    this.words = words;
  }

  void printAll() {
    problems.forEach(problem -> terminal.message(problem.toString()));
  }

  /** Remarks need no action; where there is nothing else, nothing is said. */
  void printCount() {
    printCount(words.say("problems.inReport"));
  }

  /**
   * The number of problems.
   *
   * @param where says where they are listed
   */
  void printCount(String where) {
    long notTaken = count(Problem.Level.ERROR);
    long toLookAt = count(Problem.Level.WARNING);
    if (notTaken + toLookAt > 0) {
      terminal.message(
          words.say("problems.inInput", notTaken + toLookAt, notTaken, toLookAt, where));
    }
  }

  private long count(Problem.Level level) {
    return problems.stream().filter(problem -> problem.level() == level).count();
  }
}
