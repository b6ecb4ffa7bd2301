package org.lexgap.rulebase.cases;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.lexgap.core.summary.StatuteSummary;

/**
 * A case that a lawyer can read: given answers, expected outcome.
 *
 * @param file the file it stands in
 * @param line the line where it begins, counted from 1
 * @param id the element or check
 * @param name the legal situation
 * @param given the answers
 * @param expect the expected outcome or status, as it stands in the file
 * @param nearMiss the outcome that it misses by one answer
 * @param couldBecome what blanks still allow, if the case says it
 * @param missingItems the missing items, if the case says it
 * @param flags the flags, if the case says it
 * @param scopes the results of single laws, if the case says it
 * @param severity the severity of a check, if the case says it
 * @param strict whether to be strict
 */
public record RuleCase(
    String file,
    int line,
    String id,
    String name,
    StatuteSummary given,
    String expect,
    Optional<String> nearMiss,
    Optional<Set<String>> couldBecome,
    Optional<List<String>> missingItems,
    Optional<List<String>> flags,
    Map<String, String> scopes,
    Optional<String> severity,
    boolean strict) {

  public RuleCase {
    scopes = Collections.unmodifiableMap(new LinkedHashMap<>(scopes));
  }

  @Override
  public String toString() {
    return id + ": " + name;
  }
}
