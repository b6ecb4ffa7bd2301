package org.lexgap.reports.questionnaire;

import java.util.Collection;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import org.lexgap.core.assessment.Finding;
import org.lexgap.core.assessment.Outcome;

/**
 * The one answer of several elements that rest on the same provision. An answer is given where
 * nothing that is open could make it another one, or where nothing is unknown: then it holds so
 * far. docs/decisions/0020-un-questionnaire.md tells why.
 *
 * @param answer the answer
 * @param could the other answers that open questions still allow; empty if it is settled
 */
record Combined(ReviewAnswer answer, Set<ReviewAnswer> could) {

  private static final Set<Outcome> ANY =
      EnumSet.of(Outcome.MET, Outcome.PARTIAL, Outcome.MISSING, Outcome.CONFLICT);

  private static final Predicate<Outcome> IS_MET = outcome -> outcome == Outcome.MET;
  private static final Predicate<Outcome> IS_PARTIAL = outcome -> outcome == Outcome.PARTIAL;
  private static final Predicate<Outcome> IS_GAP = Outcome::isGap;
  private static final Predicate<Outcome> IS_LEFT_OUT =
      outcome -> outcome == Outcome.NOT_APPLICABLE;

  Combined {
    could = Set.copyOf(could);
  }

  static Combined of(Collection<Finding> findings) {
    List<Set<Outcome>> possible = findings.stream().map(Combined::possible).toList();
    EnumSet<ReviewAnswer> reachable = reachable(possible);
    if (reachable.size() == 1) {
      return new Combined(reachable.iterator().next(), Set.of());
    }
    if (has(findings, Outcome.UNKNOWN)) {
      return new Combined(ReviewAnswer.NOT_ANSWERED, reachable);
    }
    if (has(findings, Outcome.REVIEW)) {
      return new Combined(ReviewAnswer.TO_BE_JUDGED, reachable);
    }
    List<Set<Outcome>> present =
        findings.stream().map(finding -> (Set<Outcome>) EnumSet.of(finding.outcome())).toList();
    ReviewAnswer now = reachable(present).iterator().next();
    reachable.remove(now);
    return new Combined(now, reachable);
  }

  boolean isSettled() {
    return could.isEmpty();
  }

  private static boolean has(Collection<Finding> findings, Outcome outcome) {
    return findings.stream().anyMatch(finding -> finding.outcome() == outcome);
  }

  /** What may prove true of an element. A person who judges is bound by nothing. */
  private static Set<Outcome> possible(Finding finding) {
    EnumSet<Outcome> possible = EnumSet.of(finding.outcome());
    possible.addAll(finding.couldBecome());
    boolean nothingSaid = finding.outcome() == Outcome.UNKNOWN && finding.isSettled();
    if (nothingSaid || possible.contains(Outcome.REVIEW)) {
      possible.addAll(ANY);
    }
    possible.remove(Outcome.UNKNOWN);
    possible.remove(Outcome.REVIEW);
    return possible;
  }

  /** Every answer that some choice of possible outcomes, one for each element, comes to. */
  static EnumSet<ReviewAnswer> reachable(List<Set<Outcome>> possible) {
    EnumSet<ReviewAnswer> reachable = EnumSet.noneOf(ReviewAnswer.class);
    if (allCanBe(possible, IS_MET)) {
      reachable.add(ReviewAnswer.YES);
    }
    if (canBe(possible, IS_PARTIAL) > 0 || canBeMixed(possible)) {
      reachable.add(ReviewAnswer.IN_PART);
    }
    if (allCanBe(possible, IS_GAP)) {
      reachable.add(ReviewAnswer.NO);
    }
    if (canBe(possible, IS_LEFT_OUT) == possible.size()) {
      reachable.add(ReviewAnswer.NOT_APPLICABLE);
    }
    return reachable;
  }

  /** Whether all that apply can be so, and one of them does. */
  private static boolean allCanBe(List<Set<Outcome>> possible, Predicate<Outcome> so) {
    return canBe(possible, so) > 0 && canBe(possible, so.or(IS_LEFT_OUT)) == possible.size();
  }

  private static long canBe(List<Set<Outcome>> possible, Predicate<Outcome> so) {
    return possible.stream().filter(one -> one.stream().anyMatch(so)).count();
  }

  /** Whether one element can be met while another one is a gap. */
  private static boolean canBeMixed(List<Set<Outcome>> possible) {
    return canBe(possible, IS_MET) > 0
        && canBe(possible, IS_GAP) > 0
        && canBe(possible, IS_MET.or(IS_GAP)) > 1;
  }
}
