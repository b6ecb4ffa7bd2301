package org.lexgap.core.assessment;

import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.Set;

/**
 * What to assess and how.
 *
 * @param sets the ids of the sets to assess; empty for all that the rulebase has
 * @param strict whether a deciding answer that is uncertain, or a law's answer without a citation,
 *     must be judged by a person
 * @param includeProposed whether a machine's reading of a bill takes part, marked as tentative
 */
public record AssessmentOptions(Set<String> sets, boolean strict, boolean includeProposed) {

  /** Every set, not strict, without proposed answers. */
  public static final AssessmentOptions DEFAULT = new AssessmentOptions(Set.of(), false, false);

  public AssessmentOptions {
    sets = Collections.unmodifiableSet(new LinkedHashSet<>(sets));
  }

  /**
   * The same options for other sets.
   *
   * @param ids ids of sets
   * @return a copy
   */
  public AssessmentOptions withSets(Set<String> ids) {
    return new AssessmentOptions(ids, strict, includeProposed);
  }

  /**
   * The same options, strict or not.
   *
   * @param value whether to be strict
   * @return a copy
   */
  public AssessmentOptions withStrict(boolean value) {
    return new AssessmentOptions(sets, value, includeProposed);
  }

  /**
   * The same options, with or without proposed answers.
   *
   * @param value whether proposed answers take part
   * @return a copy
   */
  public AssessmentOptions withProposed(boolean value) {
    return new AssessmentOptions(sets, strict, value);
  }
}
