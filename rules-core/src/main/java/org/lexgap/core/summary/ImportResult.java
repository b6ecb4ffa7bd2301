package org.lexgap.core.summary;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * What came of reading a file: a summary of every row that could be read, and every problem found.
 * Immutable.
 */
public final class ImportResult {

  private final InputFile input;
  private final @Nullable StatuteSummary summary;
  private final List<Problem> problems;

  /**
   * A result.
   *
   * @param input the file
   * @param summary what could be read; null if no summary could be built
   * @param problems everything found, in reading order
   */
  public ImportResult(InputFile input, @Nullable StatuteSummary summary, List<Problem> problems) {
    this.input = input;
    this.summary = summary;
    this.problems = List.copyOf(problems);
  }

  /**
   * The file.
   *
   * @return name and hash
   */
  public InputFile input() {
    return input;
  }

  /**
   * What could be read, if anything.
   *
   * @return the summary, or empty if none could be built
   */
  public Optional<StatuteSummary> readable() {
    return Optional.ofNullable(summary);
  }

  /**
   * What could be read.
   *
   * @return the summary
   * @throws UnreadableInputException if no summary could be built; its message lists the problems
   */
  public StatuteSummary summary() {
    if (summary == null) {
      throw new UnreadableInputException(
          "No summary could be built from (%s). %s"
              .formatted(
                  input.name(),
                  problems.stream().map(Problem::toString).collect(Collectors.joining(" "))));
    }
    return summary;
  }

  /**
   * Everything found, in reading order.
   *
   * @return the problems
   */
  public List<Problem> problems() {
    return problems;
  }
}
