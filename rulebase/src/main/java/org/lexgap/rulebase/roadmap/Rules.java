package org.lexgap.rulebase.roadmap;

import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import org.lexgap.core.summary.StatuteSummary;
import org.lexgap.rulebase.facts.Gap;

/** What a road map asks the rules. */
public interface Rules {

  /**
   * Decides some elements and checks.
   *
   * @param sheet the answers
   * @param reading which to decide, by the fields that they read
   * @return what comes out
   */
  Conclusions conclude(StatuteSummary sheet, Predicate<Set<String>> reading);

  /**
   * How elements see the answers.
   *
   * @param sheet the answers
   * @return one sight, or one for each unit of a federal State
   */
  List<Sight> sights(StatuteSummary sheet);

  /**
   * In which order gaps are worth closing.
   *
   * @param gaps the gaps
   * @return the facts {@code UrgencyOf} and {@code ComesAfter} that the rules conclude
   */
  List<Object> order(Collection<Gap> gaps);
}
