package org.lexgap.importers;

import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.lexgap.core.summary.Place;
import org.lexgap.core.summary.Problem;

/** Collects the problems of one import. Used by one thread. */
final class ProblemLog {

  private static final Comparator<Place> ORDER_OF_CELLS =
      Comparator.comparingInt(ProblemLog::row)
          .thenComparing(
              ProblemLog::column,
              Comparator.comparingInt(String::length).thenComparing(Comparator.naturalOrder()));

  // What is found twice in the same cell is said once.
  private final Set<Problem> problems = new LinkedHashSet<>();
  private List<String> sheets = List.of();

  /**
   * Adds a problem.
   *
   * @param arguments what the texts of this code name, in the order of their placeholders
   */
  void add(ProblemCode code, Place place, String value, Object... arguments) {
    // Beyond the limit not even the texts are made: a hostile file has millions of mistakes.
    if (!isFull()) {
      add(problem(code, place, value, arguments));
    }
  }

  /** Whether no further problem will be listed. */
  boolean isFull() {
    return problems.size() > Limits.PROBLEMS;
  }

  void add(Problem problem) {
    if (problems.size() < Limits.PROBLEMS) {
      problems.add(problem);
    } else if (problems.size() == Limits.PROBLEMS) {
      problems.add(
          problem(
              ProblemCode.TOO_MANY_PROBLEMS,
              problem.place(),
              "",
              Integer.toString(Limits.PROBLEMS)));
    }
  }

  static Problem problem(ProblemCode code, Place place, String value, Object... arguments) {
    ProblemSentences sentences = ProblemSentences.of(code, arguments);
    return new Problem(
        code.key(),
        code.level(),
        place,
        shown(value),
        sentences.expected(Locale.ROOT),
        sentences.remedy(Locale.ROOT),
        sentences);
  }

  /** Says in which order the sheets of a workbook are read, if there are several. */
  void order(List<String> names) {
    sheets = List.copyOf(names);
  }

  /** Checks over the whole table come last but belong to their rows. */
  List<Problem> inReadingOrder() {
    Comparator<Place> order =
        Comparator.<Place>comparingInt(this::sheet).thenComparing(ORDER_OF_CELLS);
    return problems.stream().sorted(Comparator.comparing(Problem::place, order)).toList();
  }

  static String shown(String value) {
    return value.length() <= Limits.VALUE_SHOWN
        ? value
        : value.substring(0, Limits.VALUE_SHOWN) + "\u2026";
  }

  private int sheet(Place place) {
    return place instanceof Place.Cell cell ? sheets.indexOf(cell.sheet()) : -1;
  }

  private static int row(Place place) {
    if (place instanceof Place.Line line) {
      return line.line();
    }
    return place instanceof Place.Cell cell ? cell.row() : 0;
  }

  private static String column(Place place) {
    return place instanceof Place.Cell cell ? cell.column() : "";
  }
}
