package org.lexgap.rulebase.mutation;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.lexgap.rulebase.mutation.Trial.Fate;
import org.lexgap.rulebase.mutation.Trial.Verdict;

/** How many mistakes the cases notice. */
final class Score {

  private static final int SHOWN = 30;

  private final List<Verdict> verdicts = new ArrayList<>();

  void add(Trial trial) {
    verdicts.addAll(trial.verdicts());
  }

  /** The share of the mutants that fail, of those that can be told from the original. */
  double share() {
    return share(verdicts);
  }

  private static double share(List<Verdict> some) {
    Map<Fate, Integer> fates = fates(some);
    int failed = fates.get(Fate.FAILED_BY_RULES) + fates.get(Fate.FAILED_BY_EXPLANATION);
    return (double) failed / (some.size() - fates.get(Fate.SAME_IN_MEANING));
  }

  private static Map<Fate, Integer> fates(List<Verdict> some) {
    Map<Fate, Integer> fates = new EnumMap<>(Fate.class);
    for (Fate fate : Fate.values()) {
      fates.put(fate, 0);
    }
    some.forEach(verdict -> fates.merge(verdict.fate(), 1, Integer::sum));
    return fates;
  }

  @Override
  public String toString() {
    StringBuilder text = new StringBuilder();
    text.append(line("Rule mutants", verdicts));
    for (Slip.Kind kind : Slip.Kind.values()) {
      text.append("  ")
          .append(
              line(
                  kind.toString(),
                  verdicts.stream().filter(v -> v.mutant().kind() == kind).toList()));
    }
    verdicts.stream()
        .filter(verdict -> verdict.fate() == Fate.UNNOTICED)
        .limit(SHOWN)
        .forEach(verdict -> text.append("  unnoticed: %s%n".formatted(verdict.mutant())));
    return text.toString();
  }

  private static String line(String name, List<Verdict> some) {
    Map<Fate, Integer> fates = fates(some);
    return ("%s: %d, %d fail by what the rules conclude, %d by what is said beside it,"
            + " %d equal in meaning, %d unnoticed: %.1f %%.%n")
        .formatted(
            name,
            some.size(),
            fates.get(Fate.FAILED_BY_RULES),
            fates.get(Fate.FAILED_BY_EXPLANATION),
            fates.get(Fate.SAME_IN_MEANING),
            fates.get(Fate.UNNOTICED),
            100 * share(some));
  }
}
