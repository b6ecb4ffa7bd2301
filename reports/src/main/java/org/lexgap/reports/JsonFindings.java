package org.lexgap.reports;

import java.util.Collection;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.lexgap.core.assessment.Finding;
import org.lexgap.core.assessment.Flag;
import org.lexgap.core.assessment.Outcome;
import org.lexgap.core.assessment.ScopeResult;
import org.lexgap.core.assessment.Settler;
import org.lexgap.core.assessment.TextPart;
import org.lexgap.core.catalogue.Benchmark;
import org.lexgap.core.catalogue.Keyed;
import org.lexgap.core.summary.Answer;
import org.lexgap.core.summary.Scope;
import org.lexgap.reports.model.EvidenceRow;
import org.lexgap.reports.model.FindingEntry;
import org.lexgap.reports.model.FlagLine;
import org.lexgap.reports.model.SourceLine;

/** Writes findings as JSON objects. Answers and citations stand as the sheet has them. */
final class JsonFindings {

  private final JsonOut json;

  JsonFindings(JsonOut json) {
    this.json = json;
  }

  void write(FindingEntry entry) {
    Finding finding = entry.finding();
    var element = finding.element();
    json.text("element", element.id());
    json.text("set", element.set());
    json.text("title", entry.title());
    json.text("outcome", finding.outcome().name());
    json.texts("couldBecome", names(finding.couldBecome()));
    json.text("severity", element.severity().key());
    json.text("obligation", entry.obligation().key());
    json.text("effectiveObligation", key(finding.bindingness().effectiveObligation()));
    json.text("binding", finding.bindingness().binds().key());
    json.text("reason", entry.conclusion());
    json.text("rule", finding.rule());
    json.array("scopes", finding.scopes(), this::scope);
    evidence(entry.recorded());
    json.texts("missingItems", finding.missingItems());
    settledBy(finding.settledBy());
    flags(entry.flags());
    json.array("sources", entry.askedBy(), this::source);
    benchmarks(finding.benchmarks());
    json.array(
        "suggestions",
        finding.suggestions(),
        suggestion -> {
          json.text("tradition", suggestion.tradition());
          json.text("text", suggestion.text());
          json.array("parts", suggestion.parts(), this::part);
        });
  }

  void benchmarks(List<Benchmark> benchmarks) {
    json.array(
        "benchmarks",
        benchmarks,
        benchmark -> {
          json.text("id", benchmark.id());
          json.amount("value", benchmark.value());
          json.amount("standard", benchmark.standard());
          json.text("unit", benchmark.unit().key());
        });
  }

  private void part(TextPart part) {
    if (part instanceof TextPart.Blank blank) {
      json.text("blank", blank.label());
    } else if (part instanceof TextPart.Filled filled) {
      json.text("filled", filled.text());
      json.text("placeholder", filled.label());
      json.text("field", filled.from().field());
      json.text("law", filled.from().scope().toString());
      json.text("citation", filled.from().citation());
      json.text("place", filled.from().place().toString());
    } else {
      json.text("words", part.plain());
    }
  }

  private static List<String> names(Collection<Outcome> outcomes) {
    return outcomes.stream().map(Outcome::name).toList();
  }

  static @Nullable String key(@Nullable Keyed keyed) {
    return keyed == null ? null : keyed.key();
  }

  private static @Nullable String law(@Nullable Scope scope) {
    return scope == null ? null : scope.toString();
  }

  private void scope(ScopeResult result) {
    json.text("law", law(result.scope()));
    json.text("outcome", result.outcome().name());
    json.texts("couldBecome", names(result.couldBecome()));
  }

  void evidence(List<EvidenceRow> rows) {
    json.array("evidence", rows, this::evidence);
  }

  private void evidence(EvidenceRow row) {
    Answer given = row.evidence().given();
    json.text("law", law(row.evidence().scope()));
    json.text("field", row.evidence().field());
    json.text("question", row.question());
    json.text("answer", given == null ? null : given.value().toString());
    json.text("citation", given == null ? "" : given.citation());
    json.text("confidence", given == null ? "" : given.confidence().key());
    json.text("place", given == null ? "" : given.place().toString());
    json.text("amendedBy", given == null ? null : law(given.amendedBy()));
  }

  void settledBy(List<Settler> settlers) {
    json.array(
        "settledBy",
        settlers,
        settler -> {
          json.text("field", settler.field());
          json.text("law", law(settler.scope()));
        });
  }

  void flags(List<FlagLine> lines) {
    json.array("flags", lines, this::flag);
  }

  private void flag(FlagLine line) {
    json.text("code", line.flag().code());
    json.text("text", line.text());
    if (line.flag() instanceof Flag.Accepted accepted) {
      json.text("who", accepted.who());
      json.text("until", accepted.until().toString());
      json.text("reason", accepted.reason());
    } else if (line.flag() instanceof Flag.Undermined undermined) {
      json.array("chains", undermined.chains(), this::chain);
    } else if (line.flag() instanceof Flag.Superseded superseded) {
      json.texts("by", superseded.by());
    }
  }

  private void chain(Flag.Chain chain) {
    json.texts("elements", chain.elements());
    json.text("outcome", chain.outcome().name());
  }

  private void source(SourceLine line) {
    var source = line.source().source();
    json.text("instrument", source.instrument());
    json.text("title", line.title());
    json.text("ref", source.ref());
    json.text("obligation", key(source.obligation()));
    json.text("check", source.check().key());
    json.text("standing", line.source().standing().key());
  }
}
