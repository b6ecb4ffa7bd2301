package org.lexgap.reports;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.lexgap.core.assessment.Evidence;
import org.lexgap.core.assessment.Finding;
import org.lexgap.core.assessment.ScopeResult;
import org.lexgap.core.catalogue.ElementSet;
import org.lexgap.core.summary.Scope;
import org.lexgap.reports.model.BindingMark;
import org.lexgap.reports.model.FindingEntry;
import org.lexgap.reports.model.FindingsSection;
import org.lexgap.reports.model.LawRow;
import org.lexgap.reports.model.SetGroup;
import org.lexgap.reports.model.SeverityMark;

/**
 * What the findings can be narrowed down by: only what at least one of them has, in the order in
 * which the report tells it.
 *
 * @param sets the sets
 * @param severities how grave they are
 * @param bindings how they bind
 * @param laws the laws that take part in one of them
 */
record HtmlFacets(
    List<ElementSet> sets,
    List<SeverityMark> severities,
    List<BindingMark> bindings,
    List<LawRow> laws) {

  static HtmlFacets of(GapReport report) {
    FindingsSection section = report.findings();
    Set<String> present =
        section.inCatalogueOrder().stream()
            .flatMap(entry -> lawsOf(entry.finding()))
            .collect(Collectors.toSet());
    return new HtmlFacets(
        section.sets().stream().map(SetGroup::set).toList(),
        severities(section),
        bindings(section),
        report.basis().laws().stream().filter(law -> present.contains(law.law().id())).toList());
  }

  private static List<SeverityMark> severities(FindingsSection section) {
    return section.inCatalogueOrder().stream()
        .map(FindingEntry::severity)
        .map(mark -> new SeverityMark(mark.severity(), mark.word(), ""))
        .distinct()
        .sorted((a, b) -> a.severity().compareTo(b.severity()))
        .toList();
  }

  private static List<BindingMark> bindings(FindingsSection section) {
    return section.inCatalogueOrder().stream()
        .map(FindingEntry::binding)
        .map(mark -> new BindingMark(mark.strength(), mark.word(), List.of(), mark.duty()))
        .distinct()
        .sorted((a, b) -> a.strength().compareTo(b.strength()))
        .toList();
  }

  /** The value that stands for a strength in the page. It is not shown to anyone. */
  static String key(BindingMark mark) {
    return mark.strength().name().toLowerCase(Locale.ROOT);
  }

  /** The ids of the laws that were asked about a finding, or whose answers take part in it. */
  static String laws(FindingEntry entry) {
    return String.join(" ", lawsOf(entry.finding()).collect(Collectors.toCollection(TreeSet::new)));
  }

  private static Stream<String> lawsOf(Finding finding) {
    return Stream.concat(
            finding.scopes().stream().map(ScopeResult::scope),
            finding.evidence().stream().flatMap(HtmlFacets::scopes))
        .filter(scope -> !scope.isJurisdiction())
        .map(Scope::law);
  }

  private static Stream<Scope> scopes(Evidence evidence) {
    return Stream.concat(
        Stream.ofNullable(evidence.scope()),
        evidence.answer().stream()
            .flatMap(
                answer ->
                    Stream.concat(
                        Stream.of(answer.scope()), Stream.ofNullable(answer.amendedBy()))));
  }
}
