package org.lexgap.importers;

import java.util.ArrayList;
import java.util.List;
import org.lexgap.core.summary.ImportResult;
import org.lexgap.core.summary.InputFile;
import org.lexgap.core.summary.Place;
import org.lexgap.core.summary.Problem;
import org.lexgap.core.summary.StatuteSummary;

/** Chooses one jurisdiction of a file that may hold several. */
final class Choice {

  private Choice() {}

  /** The result for a file of which one jurisdiction should have been chosen. */
  static ImportResult none(List<ImportResult> all) {
    InputFile input = all.get(0).input();
    return new ImportResult(
        input,
        null,
        List.of(
            ProblemLog.problem(
                ProblemCode.SEVERAL_JURISDICTIONS,
                new Place.Whole(input.name()),
                String.join(", ", names(all)))));
  }

  /** The result of the jurisdiction with this name. */
  static ImportResult of(String jurisdiction, List<ImportResult> all) {
    String wanted = InputWords.folded(jurisdiction);
    return all.stream()
        .filter(result -> InputWords.folded(name(result)).equals(wanted))
        .findFirst()
        .orElseGet(() -> missing(jurisdiction, all));
  }

  private static ImportResult missing(String jurisdiction, List<ImportResult> all) {
    InputFile input = all.get(0).input();
    List<String> names = names(all);
    List<Problem> problems = new ArrayList<>();
    problems.add(
        ProblemLog.problem(
            ProblemCode.NO_SUCH_JURISDICTION,
            new Place.Whole(input.name()),
            jurisdiction,
            String.join(", ", names),
            Suggestions.maybe(Nearest.to(jurisdiction, names))));
    // Why one that should be there could not be read.
    all.stream()
        .filter(result -> result.readable().isEmpty())
        .forEach(result -> problems.addAll(result.problems()));
    return new ImportResult(input, null, problems);
  }

  private static List<String> names(List<ImportResult> all) {
    return all.stream().map(Choice::name).filter(name -> !name.isEmpty()).toList();
  }

  private static String name(ImportResult result) {
    return result.readable().flatMap(StatuteSummary::jurisdiction).orElse("");
  }
}
