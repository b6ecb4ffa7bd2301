package org.lexgap.core.acceptance;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.lexgap.core.acceptance.AcceptedAssessment.Idle;
import org.lexgap.core.acceptance.AcceptedAssessment.Why;
import org.lexgap.core.assessment.Assessment;
import org.lexgap.core.assessment.CheckResult;
import org.lexgap.core.assessment.Finding;
import org.lexgap.core.assessment.Flag;
import org.lexgap.core.assessment.Outcome;

/** Puts accepted gaps beside what was found. Used once. */
final class Accepting {

  private final AcceptedFindings file;
  private final Assessment assessment;
  private final LocalDate today;
  private final Map<String, Acceptance> used = new LinkedHashMap<>();
  private final List<Idle> idle = new ArrayList<>();

  Accepting(AcceptedFindings file, Assessment assessment, LocalDate today) {
    this.file = file;
    this.assessment = assessment;
    this.today = today;
  }

  AcceptedAssessment accept() {
    for (Acceptance entry : file.entries()) {
      Optional<Why> why = whyNot(entry);
      if (why.isPresent()) {
        idle.add(new Idle(entry, why.get()));
      } else {
        used.put(entry.id(), entry);
      }
    }
    return new AcceptedAssessment(flagged(), file, List.copyOf(used.values()), idle);
  }

  private Optional<Why> whyNot(Acceptance entry) {
    boolean known =
        assessment.catalogue().element(entry.id()).isPresent()
            || assessment.catalogue().check(entry.id()).isPresent();
    if (!known) {
      return Optional.of(Why.UNKNOWN_ID);
    }
    if (entry.jurisdiction() != null && !isOfThis(entry.jurisdiction())) {
      return Optional.of(Why.OTHER_JURISDICTION);
    }
    if (today.isAfter(entry.until())) {
      return Optional.of(Why.EXPIRED);
    }
    return gapOrWhy(entry)
        .or(() -> used.containsKey(entry.id()) ? Optional.of(Why.TWICE) : Optional.empty());
  }

  private boolean isOfThis(String jurisdiction) {
    return assessment.summary().jurisdiction().filter(jurisdiction::equalsIgnoreCase).isPresent();
  }

  private Optional<Why> gapOrWhy(Acceptance entry) {
    Optional<String> found =
        assessment
            .finding(entry.id())
            .map(finding -> finding.outcome().key())
            .or(() -> assessment.check(entry.id()).map(result -> result.status().key()));
    if (found.isEmpty()) {
      return Optional.of(Why.NOT_ASSESSED);
    }
    if (!isGap(found.get())) {
      return Optional.of(Why.NO_GAP);
    }
    return entry.outcome() == null || entry.outcome().equals(found.get())
        ? Optional.empty()
        : Optional.of(Why.OTHER_OUTCOME);
  }

  private static boolean isGap(String key) {
    return key.equals(Outcome.PARTIAL.key())
        || key.equals(Outcome.MISSING.key())
        || key.equals(Outcome.CONFLICT.key())
        || key.equals(CheckResult.Status.RAISED.key());
  }

  private Assessment flagged() {
    return new Assessment(
        assessment.summary(),
        assessment.options(),
        assessment.catalogue(),
        assessment.findings().stream().map(this::flagged).toList(),
        assessment.checks().stream().map(this::flagged).toList(),
        assessment.capacityNeeds(),
        assessment.readings());
  }

  private Finding flagged(Finding finding) {
    Acceptance entry = used.get(finding.element().id());
    return entry == null ? finding : finding.withFlags(with(finding.flags(), entry));
  }

  private CheckResult flagged(CheckResult result) {
    Acceptance entry = used.get(result.check().id());
    return entry == null ? result : result.withFlags(with(result.flags(), entry));
  }

  /** What somebody decided stands before what the rules add. */
  private static List<Flag> with(List<Flag> flags, Acceptance entry) {
    List<Flag> all = new ArrayList<>();
    all.add(new Flag.Accepted(entry.who(), entry.until(), entry.reason()));
    all.addAll(flags);
    return all;
  }
}
