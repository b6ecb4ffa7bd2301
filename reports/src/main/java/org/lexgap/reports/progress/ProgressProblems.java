package org.lexgap.reports.progress;

import java.util.List;
import java.util.stream.Stream;
import org.lexgap.core.summary.ImportResult;
import org.lexgap.core.summary.Problem;
import org.lexgap.reports.AssessmentWords;
import org.lexgap.reports.model.ProblemRow;

/** What could not be read of the two inputs; each place names its file. */
final class ProgressProblems {

  private final ProgressRequest request;
  private final AssessmentWords words;

  ProgressProblems(ProgressRequest request, AssessmentWords words) {
    this.request = request;
    this.words = words;
  }

  List<ProblemRow> rows() {
    return request.read().flatMap(this::rows).toList();
  }

  private Stream<ProblemRow> rows(ImportResult imported) {
    return imported.problems().stream()
        .map(problem -> problem.in(imported.input().name()))
        .map(this::row);
  }

  private ProblemRow row(Problem problem) {
    String value = AssessmentWords.brief(problem.value(), 500);
    return new ProblemRow(
        problem,
        words.say("level." + problem.level().key()),
        AssessmentWords.brief(problem.place().toString(), 200),
        value.isEmpty() ? words.say("problems.nothing") : value,
        AssessmentWords.brief(problem.expected(), 1000),
        AssessmentWords.brief(problem.remedy(), 1000));
  }
}
