package org.lexgap.rulebase.packs;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.lexgap.core.Rulebase;
import org.lexgap.core.assessment.Assessment;
import org.lexgap.core.assessment.AssessmentOptions;
import org.lexgap.core.catalogue.Pack;
import org.lexgap.rulebase.Rulebases;
import org.lexgap.rulebase.cases.CaseFiles;
import org.lexgap.rulebase.cases.CaseVerdict;
import org.lexgap.rulebase.cases.RuleCase;
import org.lexgap.rulebase.catalogue.CatalogueException;
import org.lexgap.rulebase.catalogue.Mistake;
import org.lexgap.rulebase.catalogue.PackFiles;

/**
 * Everything that is to say on a pack before a ministry relies on it.
 *
 * @param pack the pack, or empty if it cannot be loaded
 * @param mistakes what must be mended, in the order of files and lines; cases that come out
 *     otherwise are among them
 * @param warnings what a person should look at, in the same order
 * @param cases how many cases were run
 */
public record PackReview(
    Optional<Pack> pack, List<Mistake> mistakes, List<Mistake> warnings, int cases) {

  public PackReview {
    mistakes = Mistake.sorted(mistakes);
    warnings = Mistake.sorted(warnings);
  }

  /**
   * Loads a pack, runs its cases and looks at its logic. If it cannot be loaded its cases are not
   * run.
   *
   * @param folder the pack
   * @return what is to say on it
   */
  public static PackReview of(PackFolder folder) {
    try {
      return of(folder, Rulebases.with(List.of(folder)));
    } catch (CatalogueException e) {
      return new PackReview(Optional.empty(), e.mistakes(), List.of(), 0);
    }
  }

  private static PackReview of(PackFolder folder, Rulebase rulebase) {
    Pack pack = rulebase.catalogue().packs().get(0);
    List<Mistake> mistakes = new ArrayList<>();
    List<RuleCase> cases = cases(folder, rulebase, mistakes);
    for (RuleCase ruleCase : cases) {
      run(ruleCase, rulebase).forEach(mistakes::add);
    }
    PackLogic logic = new PackLogic(rulebase.catalogue(), pack, Places.of(folder), cases);
    mistakes.addAll(logic.mistakes());
    return new PackReview(Optional.of(pack), mistakes, logic.warnings(), cases.size());
  }

  private static List<RuleCase> cases(
      PackFolder folder, Rulebase rulebase, List<Mistake> mistakes) {
    CaseFiles files = new CaseFiles(rulebase.vocabulary());
    try {
      return new PackFiles(folder, mistakes)
          .read(folder.cases()).stream()
              .flatMap(file -> files.read(file, mistakes).stream())
              .toList();
    } catch (IOException e) {
      mistakes.add(new Mistake(folder.name() + "/cases", 1, String.valueOf(e.getMessage())));
      return List.of();
    }
  }

  private static List<Mistake> run(RuleCase ruleCase, Rulebase rulebase) {
    String id = ruleCase.id();
    boolean known =
        rulebase.catalogue().element(id).isPresent() || rulebase.catalogue().check(id).isPresent();
    if (!known) {
      return List.of(at(ruleCase, "There is no element or check (%s). Mend the id.".formatted(id)));
    }
    Assessment assessment =
        rulebase.assess(ruleCase.given(), AssessmentOptions.DEFAULT.withStrict(ruleCase.strict()));
    List<String> differences = new ArrayList<>();
    differences.addAll(CaseVerdict.conclusions(ruleCase, assessment, id));
    differences.addAll(CaseVerdict.explanations(ruleCase, assessment, id));
    return differences.stream()
        .map(
            difference ->
                at(
                    ruleCase,
                    "The case (%s) of (%s) comes out otherwise. %s Mend the case or the logic."
                        .formatted(ruleCase.name(), id, difference)))
        .toList();
  }

  private static Mistake at(RuleCase ruleCase, String message) {
    return new Mistake(ruleCase.file(), ruleCase.line(), message);
  }
}
