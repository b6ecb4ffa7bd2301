package org.lexgap.reports.matrix;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.lexgap.core.assessment.CheckResult;
import org.lexgap.core.assessment.Finding;
import org.lexgap.core.assessment.Flag;
import org.lexgap.core.assessment.Outcome;
import org.lexgap.reports.FindingInBriefAuthor;
import org.lexgap.reports.Wording;
import org.lexgap.reports.model.FindingInBrief;

/** Says one cell: a letter, with the same in words for those who hear it. */
final class CellAuthor {

  private final Wording wording;
  private final Map<List<Object>, String> spoken = new HashMap<>();

  CellAuthor(Wording wording) {
    this.wording = wording;
  }

  Cell of(Finding finding, FindingInBriefAuthor author) {
    FindingInBrief brief = author.finding(finding);
    Outcome outcome = finding.outcome();
    return cell(
        brief,
        outcome.name(),
        wording.say("outcome." + outcome.key() + ".letter"),
        brief.badge().word(),
        finding.isSettled() || isOpenAnyway(outcome),
        finding.flags());
  }

  /** What is not answered or to be judged is open by its very outcome: its mark says no more. */
  private static boolean isOpenAnyway(Outcome outcome) {
    return outcome == Outcome.UNKNOWN || outcome == Outcome.REVIEW;
  }

  Cell of(CheckResult result, FindingInBriefAuthor author) {
    String status = result.status().key();
    FindingInBrief brief = author.check(result);
    return cell(
        brief,
        result.status().name(),
        wording.say("matrix.sign." + (result.isRaised() ? result.check().kind().key() : status)),
        result.isRaised() ? brief.badge().word() : wording.say("status." + status),
        result.status() != CheckResult.Status.RAISED || result.settledBy().isEmpty(),
        result.flags());
  }

  private Cell cell(
      FindingInBrief brief,
      String code,
      String letter,
      String word,
      boolean settled,
      List<Flag> flags) {
    boolean wider = flags.stream().anyMatch(Flag.Wider.class::isInstance);
    boolean pending = flags.stream().anyMatch(Flag.Pending.class::isInstance);
    return new Cell(
        brief.badge().outcome(),
        code,
        letter,
        settled ? letter : wording.say("matrix.open", Map.of("letter", letter)),
        word,
        spoken(word, settled, wider, pending),
        settled,
        wider,
        pending,
        (wider ? wording.say("matrix.letter.wider") : "")
            + (pending ? wording.say("matrix.letter.pending") : ""),
        brief.binding(),
        brief.provisions(),
        wording.list(brief.provisions()),
        brief.says());
  }

  /** Few different texts for many cells: each is said once. */
  private String spoken(String word, boolean settled, boolean wider, boolean pending) {
    return spoken.computeIfAbsent(
        List.of(word, settled, wider, pending),
        key ->
            wording.say(
                "matrix.spoken",
                Map.of(
                    "word", word,
                    "settled", yesNo(settled),
                    "wider", yesNo(wider),
                    "pending", yesNo(pending))));
  }

  private static String yesNo(boolean fact) {
    return fact ? "yes" : "no";
  }
}
