package org.lexgap.cli;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.lexgap.core.catalogue.Benchmark;
import org.lexgap.core.catalogue.Field;
import org.lexgap.core.summary.Answer;
import org.lexgap.rulebase.cases.RuleCase;
import org.lexgap.rulebase.reference.AskedField;
import org.lexgap.rulebase.reference.CheckReference;
import org.lexgap.rulebase.reference.CitedSource;
import org.lexgap.rulebase.reference.Clause;
import org.lexgap.rulebase.reference.ElementReference;
import org.lexgap.rulebase.reference.Link;
import org.lexgap.rulebase.reference.OutcomeLogic;

/** What an element or check asks, for programs. */
final class ReferenceData {

  private ReferenceData() {}

  static Map<String, Object> of(ElementReference reference) {
    var element = reference.element();
    return new Tree()
        .with("element", element.id())
        .with("title", element.title())
        .with("set", element.set())
        .with("theme", element.theme())
        .with("scope", element.scope())
        .with("severity", element.severity())
        .with("obligation", element.obligation())
        .with("requires", element.requires())
        .with("appliesWhen", element.appliesWhen())
        .with("appliesIf", said(reference.appliesIf()))
        .with(
            "items",
            element.items(),
            item ->
                new Tree()
                    .with("id", item.id())
                    .with("label", item.label())
                    .with("required", item.required()))
        .with("logic", reference.logic(), ReferenceData::logic)
        .with("unreachable", reference.unreachable().stream().map(Enum::name).toList())
        .with("widerIf", said(reference.widerIf()))
        .with("widerText", element.wider() == null ? null : element.wider().text())
        .with("fields", reference.fields(), ReferenceData::field)
        .with("benchmarks", reference.benchmarks(), ReferenceData::benchmark)
        .with("sources", reference.sources(), ReferenceData::source)
        .with("bindingIfPartyTo", List.copyOf(element.bindingIfPartyTo()))
        .with("commonDefects", element.commonDefects())
        .with(
            "suggestions",
            element.suggestions(),
            suggestion ->
                new Tree()
                    .with("tradition", suggestion.tradition())
                    .with("text", suggestion.text()))
        .with("dependsOn", ids(reference.dependsOn()))
        .with("dependents", ids(reference.dependents()))
        .with("supersededBy", ids(reference.supersededBy()))
        .with("related", ids(reference.related()))
        .with("checks", ids(reference.checks()))
        .with("cases", reference.cases(), ReferenceData::ruleCase)
        .with("rules", reference.rules())
        .entries();
  }

  static Map<String, Object> of(CheckReference reference) {
    var check = reference.check();
    return new Tree()
        .with("check", check.id())
        .with("title", check.title())
        .with("kind", check.kind())
        .with("scope", check.scope())
        .with("severity", check.severity())
        .with("explanation", check.explanation())
        .with("guard", check.guard())
        .with("logic", List.of(reference.raised()), ReferenceData::logic)
        .with("downgradedIf", said(reference.downgradedIf()))
        .with("fields", reference.fields(), ReferenceData::field)
        .with("benchmarks", reference.benchmarks(), ReferenceData::benchmark)
        .with("sources", reference.sources(), ReferenceData::source)
        .with("resolution", check.resolution())
        .with("elements", ids(reference.elements()))
        .with("cases", reference.cases(), ReferenceData::ruleCase)
        .with("rules", reference.rules())
        .entries();
  }

  private static @Nullable String said(@Nullable Clause clause) {
    return clause == null ? null : clause.inline();
  }

  private static Collection<String> ids(Collection<Link> links) {
    return links.stream().map(Link::id).toList();
  }

  private static Tree logic(OutcomeLogic logic) {
    return new Tree()
        .with("outcome", FindingData.code(logic.outcome()))
        .with("rule", logic.rule())
        .with("words", logic.words().inline())
        .with("grammar", logic.grammar());
  }

  private static Tree field(AskedField asked) {
    Field field = asked.field();
    return new Tree()
        .with("field", field.name())
        .with("deciding", asked.deciding())
        .with("type", field.type())
        .with("unit", field.unit())
        .with("question", field.question())
        .with("guidance", field.guidance())
        .with(
            "values",
            field.values(),
            value -> new Tree().with("id", value.id()).with("label", value.label()))
        .with("words", field.words().stream().map(word -> word.word()).toList());
  }

  private static Tree benchmark(Benchmark benchmark) {
    return new Tree()
        .with("id", benchmark.id())
        .with("value", benchmark.value())
        .with("unit", benchmark.unit())
        .with("reason", benchmark.reason());
  }

  private static Tree source(CitedSource cited) {
    var source = cited.source();
    return new Tree()
        .with("instrument", source.instrument())
        .with("title", cited.shortTitle())
        .with("ref", source.ref())
        .with("obligation", source.obligation())
        .with("check", source.check())
        .with("confirmBeforeQuoting", source.isUnread());
  }

  private static Tree ruleCase(RuleCase one) {
    return new Tree()
        .with("name", one.name())
        .with("given", one.given().answers(), ReferenceData::given)
        .with("strict", one.strict())
        .with("expect", one.expect());
  }

  private static Tree given(Answer answer) {
    return new Tree()
        .with("law", answer.scope().toString())
        .with("field", answer.field())
        .with("answer", answer.value().toString());
  }
}
