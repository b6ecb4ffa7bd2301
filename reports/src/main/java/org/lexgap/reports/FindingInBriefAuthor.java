package org.lexgap.reports;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.lexgap.core.assessment.CheckResult;
import org.lexgap.core.assessment.Evidence;
import org.lexgap.core.assessment.Finding;
import org.lexgap.core.assessment.Outcome;
import org.lexgap.core.assessment.Reason;
import org.lexgap.reports.model.BasisSection;
import org.lexgap.reports.model.FindingInBrief;
import org.lexgap.reports.model.ProblemRow;

/**
 * Says in brief what a gap report says in full, in the same words, for tables that hold many
 * assessments.
 */
public final class FindingInBriefAuthor {

  private final ReportContext context;
  private final Badges badges;
  private final Bindings bindings;
  private final ReasonWords reasons;
  private final PackWords packs;

  private FindingInBriefAuthor(ReportContext context) {
    this.context = context;
    this.badges = new Badges(context.wording());
    this.bindings = new Bindings(context);
    this.reasons = new ReasonWords(context);
    this.packs = new PackWords(context);
  }

  /**
   * The author over one assessment.
   *
   * @param request the assessment and its input
   * @param wording the language, which stands in for that of the request
   * @return its author
   */
  public static FindingInBriefAuthor of(ReportRequest request, Wording wording) {
    return new FindingInBriefAuthor(ReportContext.of(request, wording));
  }

  /**
   * A finding.
   *
   * @param finding a finding of the assessment
   * @return its mark, its short sentence and its provisions
   */
  public FindingInBrief finding(Finding finding) {
    return new FindingInBrief(
        badges.of(finding),
        reasons.summary(finding.reason(), finding.element()),
        packs.severity(badges.of(finding.element().severity()), finding.element().id()),
        bindings.of(finding),
        finding.outcome() == Outcome.UNKNOWN
            ? List.of()
            : provisions(finding.reason(), finding.evidence()));
  }

  /**
   * The result of a check.
   *
   * @param result a result of the assessment
   * @return its mark, its sentence and the provisions that raise it
   */
  public FindingInBrief check(CheckResult result) {
    return new FindingInBrief(
        badges.of(result),
        new CheckAuthor(context).entry(result).conclusion(),
        packs.severity(badges.of(result.check().severity()), result.check().id()),
        bindings.of(result),
        result.isRaised() ? provisions(result.reason(), result.evidence()) : List.of());
  }

  /** What the deciding answers cite; where they cite nothing, what any of the answers cites. */
  private List<String> provisions(Reason reason, List<Evidence> evidence) {
    Set<String> deciding = cited(ReasonWords.deciding(reason));
    return new ArrayList<>(deciding.isEmpty() ? cited(evidence) : deciding);
  }

  private Set<String> cited(List<Evidence> evidence) {
    Set<String> cited = new LinkedHashSet<>();
    evidence.forEach(one -> context.provision(one).ifPresent(cited::add));
    return cited;
  }

  /**
   * To which instruments the assessment was tailored.
   *
   * @return a sentence, or empty if it was not
   */
  public Optional<String> tailored() {
    return new Tailoring(context).say("page.tailored");
  }

  /**
   * What the findings rest on.
   *
   * @return laws, benchmarks, packs and options
   */
  public BasisSection basis() {
    return new BasisAuthor(context).section();
  }

  /**
   * What was noted while the input was read.
   *
   * @return the problems in reading order
   */
  public List<ProblemRow> problems() {
    return new SectionAuthor(context).problems().rows();
  }
}
