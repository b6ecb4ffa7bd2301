package org.lexgap.reports.model;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.lexgap.core.assessment.CheckResult;

/**
 * The result of a check in the order in which every report tells it.
 *
 * @param result the result as data
 * @param anchor its anchor
 * @param badge its mark
 * @param title its title
 * @param conclusion the sentence that says why
 * @param severity how grave it is
 * @param binding how it binds
 * @param settled whether open questions could change it
 * @param answers the answers side by side
 * @param explanation why it matters
 * @param guard when it would not be raised; null if nothing need be said
 * @param elements the elements it touches
 * @param touches how many elements it touches; empty if none
 * @param restsOn the provisions on which it rests
 * @param resolution how to resolve it
 * @param contest what to do if it is not right
 * @param openQuestions the questions that could still raise it
 * @param flags what stands beside it
 * @param benchmarks the benchmarks that took part
 */
public record CheckEntry(
    CheckResult result,
    String anchor,
    Badge badge,
    String title,
    String conclusion,
    SeverityMark severity,
    BindingMark binding,
    String settled,
    List<EvidenceRow> answers,
    String explanation,
    @Nullable String guard,
    List<ElementLink> elements,
    String touches,
    List<SourceName> restsOn,
    String resolution,
    String contest,
    List<String> openQuestions,
    List<FlagLine> flags,
    List<String> benchmarks) {
  public CheckEntry {
    answers = List.copyOf(answers);
    elements = List.copyOf(elements);
    restsOn = List.copyOf(restsOn);
    openQuestions = List.copyOf(openQuestions);
    flags = List.copyOf(flags);
    benchmarks = List.copyOf(benchmarks);
  }
}
