package org.lexgap.reports;

import org.lexgap.core.assessment.CheckResult;
import org.lexgap.core.summary.Scope;
import org.lexgap.reports.model.CheckEntry;

/** Writes the results of checks as JSON objects. */
final class JsonChecks {

  private final JsonOut json;
  private final JsonFindings findings;

  JsonChecks(JsonOut json) {
    this.json = json;
    this.findings = new JsonFindings(json);
  }

  void write(CheckEntry entry) {
    CheckResult result = entry.result();
    var check = result.check();
    json.text("id", check.id());
    json.text("title", entry.title());
    json.text("status", result.status().key());
    json.flag("raised", result.isRaised());
    json.text("finding", check.kind().key());
    json.text("severity", result.severity().key());
    json.text("binding", result.binding().key());
    json.texts("elements", check.elements());
    json.texts("raisedIn", result.raisedIn().stream().map(Scope::toString).toList());
    json.text("reason", entry.conclusion());
    findings.evidence(entry.answers());
    json.text("resolution", entry.resolution());
    findings.settledBy(result.settledBy());
    findings.flags(entry.flags());
    findings.benchmarks(result.benchmarks());
  }
}
