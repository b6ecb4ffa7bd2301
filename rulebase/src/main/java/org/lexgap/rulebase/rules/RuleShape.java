package org.lexgap.rulebase.rules;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.lexgap.core.assessment.Outcome;
import org.lexgap.core.catalogue.ScopeLevel;

/**
 * A rule before it becomes text or memory.
 *
 * @param name the rule's name: the id and what it concludes, such as {@code TIP-ORGANISE missing}
 * @param id the id of the element or check
 * @param over the answers that it reads
 * @param when the condition
 * @param words the condition in the words of the catalogue
 * @param then what it concludes
 */
record RuleShape(String name, String id, Over over, Condition when, String words, Conclusion then) {

  /** Which answers a rule reads. */
  enum Over {
    /** Those of one law or offence. */
    ONE_LAW,
    /** The united answers of the jurisdiction. */
    UNITED,
    /** One answer for each field, each from any law or offence. */
    ANY_LAW,
    /** Facts about the State only. */
    STATE;

    static Over of(ScopeLevel level, Over jurisdiction) {
      return level == ScopeLevel.OFFENCE ? ONE_LAW : jurisdiction;
    }
  }

  /** Whether all answers stand in one fact; a choice among laws joins a fact for each answer. */
  boolean asksOnce() {
    return over == Over.ONE_LAW || over == Over.UNITED;
  }

  /** What a rule concludes. */
  sealed interface Conclusion {

    /** A branch of the element's logic holds. */
    record Propose(Outcome outcome) implements Conclusion {}

    /** The law reaches further than the instrument asks. */
    record Wider() implements Conclusion {}

    /** The element applies, or does not. */
    record Apply(boolean applies) implements Conclusion {}

    /** The check is raised. */
    record Raise() implements Conclusion {}

    /** The check weighs less. */
    record Downgrade() implements Conclusion {}
  }

  /** Whether it is a rule of a check, which is tried; elements are asked. */
  boolean isCheck() {
    return then instanceof Conclusion.Raise;
  }

  /** The benchmarks that stand in the condition, in the order of the text. */
  Set<String> benchmarks() {
    Set<String> ids = new LinkedHashSet<>();
    collectBenchmarks(when, ids);
    return ids;
  }

  private static void collectBenchmarks(Condition condition, Set<String> ids) {
    if (condition instanceof Condition.Facts facts) {
      collectBenchmarks(facts.tests(), ids);
    } else if (condition instanceof Condition.NoFacts none) {
      collectBenchmarks(none.tests(), ids);
    } else if (condition instanceof Condition.All all) {
      all.parts().forEach(part -> collectBenchmarks(part, ids));
    } else if (condition instanceof Condition.Any any) {
      any.parts().forEach(part -> collectBenchmarks(part, ids));
    }
  }

  private static void collectBenchmarks(List<Test> tests, Set<String> ids) {
    for (Test test : tests) {
      if (test instanceof Test.Comparison comparison) {
        Terms.collectBenchmarks(comparison.left(), ids);
        Terms.collectBenchmarks(comparison.right(), ids);
      }
    }
  }
}
