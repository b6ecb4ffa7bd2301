package org.lexgap.core.assessment;

import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.lexgap.core.catalogue.Benchmark;
import org.lexgap.core.catalogue.KeyElement;

/**
 * What was found on one element.
 *
 * @param element the element
 * @param outcome the outcome
 * @param couldBecome the outcomes that blanks still allow; never the present one nor {@link
 *     Outcome#UNKNOWN}. Empty means settled on the laws recorded
 * @param scopes the result of every law or offence that took part, or one result for the
 *     jurisdiction
 * @param evidence the deciding questions with their answers
 * @param rule the name of the rule that decided; null if none did
 * @param reason why
 * @param missingItems the parts of a list that no answer names
 * @param settledBy the blank answers that could change the outcome
 * @param flags what stands beside the outcome
 * @param bindingness whether and how strongly it binds
 * @param benchmarks the numbers of this catalogue that took part
 * @param suggestions model provisions, that of the jurisdiction's legal tradition first; none where
 *     the element is met or does not apply
 */
public record Finding(
    KeyElement element,
    Outcome outcome,
    Set<Outcome> couldBecome,
    List<ScopeResult> scopes,
    List<Evidence> evidence,
    @Nullable String rule,
    Reason reason,
    List<String> missingItems,
    List<Settler> settledBy,
    List<Flag> flags,
    Bindingness bindingness,
    List<Benchmark> benchmarks,
    List<DraftProvision> suggestions) {

  public Finding {
    couldBecome = Ordered.copy(couldBecome);
    scopes = List.copyOf(scopes);
    evidence = List.copyOf(evidence);
    missingItems = List.copyOf(missingItems);
    settledBy = List.copyOf(settledBy);
    flags = List.copyOf(flags);
    benchmarks = List.copyOf(benchmarks);
    suggestions = List.copyOf(suggestions);
  }

  /**
   * The same finding with other flags.
   *
   * @param other what stands beside the outcome
   * @return a copy
   */
  public Finding withFlags(List<Flag> other) {
    return new Finding(
        element,
        outcome,
        couldBecome,
        scopes,
        evidence,
        rule,
        reason,
        missingItems,
        settledBy,
        other,
        bindingness,
        benchmarks,
        suggestions);
  }

  /**
   * Whether somebody accepted the gap, for a time.
   *
   * @return true if it has such a flag
   */
  public boolean isAccepted() {
    return flags.stream().anyMatch(Flag.Accepted.class::isInstance);
  }

  boolean isUnderminedBy(String elementId) {
    return flags.stream()
        .filter(Flag.Undermined.class::isInstance)
        .flatMap(flag -> ((Flag.Undermined) flag).chains().stream())
        .anyMatch(chain -> chain.failed().equals(elementId));
  }

  /**
   * Whether no blank answer of the laws recorded can change the outcome.
   *
   * @return true if nothing is open
   */
  public boolean isSettled() {
    return couldBecome.isEmpty();
  }
}
