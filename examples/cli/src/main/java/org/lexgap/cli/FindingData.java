package org.lexgap.cli;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.lexgap.core.assessment.Change;
import org.lexgap.core.assessment.Outcome;
import org.lexgap.core.assessment.Settler;
import org.lexgap.core.catalogue.Keyed;
import org.lexgap.reports.Explanation;
import org.lexgap.reports.model.CheckEntry;
import org.lexgap.reports.model.EvidenceRow;
import org.lexgap.reports.model.FindingEntry;

/** What came of an element or check, for programs, with the names that the report in JSON has. */
final class FindingData {

  private FindingData() {}

  static Map<String, Object> of(Explanation explanation) {
    Tree tree =
        new Tree()
            .with("jurisdiction", explanation.jurisdiction())
            .with("input", explanation.input());
    if (explanation.finding() != null) {
      tree.with("finding", finding(explanation.finding()).entries());
    }
    if (explanation.check() != null) {
      tree.with("check", check(explanation.check()).entries());
    }
    List<Change> changes =
        explanation.changes().stream().flatMap(row -> row.changes().stream()).toList();
    return tree.with("changes", changes, FindingData::change).entries();
  }

  private static Tree finding(FindingEntry entry) {
    var finding = entry.finding();
    return new Tree()
        .with("element", finding.element().id())
        .with("outcome", finding.outcome().name())
        .with("couldBecome", finding.couldBecome().stream().map(Outcome::name).toList())
        .with("binding", finding.bindingness().binds())
        .with("reason", entry.conclusion())
        .with("rule", finding.rule())
        .with(
            "scopes",
            finding.scopes(),
            result ->
                new Tree()
                    .with("law", result.scope().toString())
                    .with("outcome", result.outcome().name())
                    .with("couldBecome", result.couldBecome().stream().map(Outcome::name).toList())
                    .with("rule", result.rule()))
        .with("evidence", entry.recorded(), FindingData::evidence)
        .with("missingItems", finding.missingItems())
        .with("settledBy", finding.settledBy(), FindingData::settler)
        .with("benchmarks", finding.benchmarks().stream().map(b -> b.id()).toList())
        .with("flags", finding.flags().stream().map(flag -> flag.code()).toList());
  }

  private static Tree check(CheckEntry entry) {
    var result = entry.result();
    return new Tree()
        .with("id", result.check().id())
        .with("status", result.status())
        .with("severity", result.severity())
        .with("binding", result.binding())
        .with("reason", entry.conclusion())
        .with("raisedIn", result.raisedIn().stream().map(Object::toString).toList())
        .with("evidence", entry.answers(), FindingData::evidence)
        .with("settledBy", result.settledBy(), FindingData::settler)
        .with("flags", result.flags().stream().map(flag -> flag.code()).toList());
  }

  private static Tree evidence(EvidenceRow row) {
    var given = row.evidence().given();
    return new Tree()
        .with("law", text(row.evidence().scope()))
        .with("field", row.evidence().field())
        .with("question", row.question())
        .with("answer", given == null ? null : given.value().toString())
        .with("citation", given == null ? "" : given.citation())
        .with("confidence", given == null ? "" : given.confidence().key())
        .with("place", given == null ? "" : given.place().toString());
  }

  private static Tree settler(Settler settler) {
    return new Tree().with("field", settler.field()).with("law", text(settler.scope()));
  }

  private static Tree change(Change change) {
    return new Tree()
        .with("law", change.anyLaw() ? null : change.scope().toString())
        .with("field", change.field())
        .with("present", text(change.present()))
        .with("other", text(change.other()))
        .with("outcome", code(change.outcome()));
  }

  private static @Nullable String text(@Nullable Object value) {
    return value == null ? null : value.toString();
  }

  /** The report in JSON names outcomes in capitals and the status of a check by its word. */
  static String code(Keyed outcome) {
    return outcome instanceof Outcome known ? known.name() : outcome.key();
  }
}
