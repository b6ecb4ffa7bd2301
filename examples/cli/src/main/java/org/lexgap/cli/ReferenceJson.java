package org.lexgap.cli;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.lexgap.core.assessment.Outcome;
import org.lexgap.core.catalogue.Benchmark;
import org.lexgap.core.catalogue.Catalogue;
import org.lexgap.core.catalogue.Field;
import org.lexgap.core.catalogue.Instrument;
import org.lexgap.core.catalogue.Keyed;
import org.lexgap.core.catalogue.NumberWord;
import org.lexgap.core.summary.Answer;
import org.lexgap.reports.JsonOut;
import org.lexgap.rulebase.cases.RuleCase;
import org.lexgap.rulebase.reference.AskedField;
import org.lexgap.rulebase.reference.CheckReference;
import org.lexgap.rulebase.reference.CitedSource;
import org.lexgap.rulebase.reference.Clause;
import org.lexgap.rulebase.reference.ElementReference;
import org.lexgap.rulebase.reference.Link;
import org.lexgap.rulebase.reference.OutcomeLogic;
import org.lexgap.rulebase.reference.Reference;
import org.lexgap.rulebase.reference.WrittenIn;

/** What an element or check asks, for programs. */
final class ReferenceJson {

  private final JsonOut json;

  ReferenceJson(JsonOut json) {
    this.json = json;
  }

  /** The whole reference: what is listed, and the instruments and benchmarks of the catalogue. */
  void write(Listed listed) {
    Catalogue catalogue = listed.catalogue();
    Reference reference = new Reference(catalogue);
    json.text("version", catalogue.version());
    json.text("hash", catalogue.hash());
    json.array(
        "sets",
        listed.sets(),
        set -> {
          json.text("set", set.id());
          json.text("title", set.title());
          json.flag("operational", set.operational());
        });
    json.array(
        "elements",
        listed.elements(),
        element -> write(reference.element(element.id()).orElseThrow()));
    json.array(
        "checks", listed.checks(), check -> write(reference.check(check.id()).orElseThrow()));
    json.array("instruments", catalogue.instruments(), this::instrument);
    json.array("benchmarks", catalogue.benchmarks(), this::benchmark);
  }

  private void instrument(Instrument instrument) {
    json.text("instrument", instrument.id());
    json.text("title", instrument.title());
    json.text("shortTitle", instrument.shortTitle());
    json.number("year", instrument.year());
    json.text("status", instrument.status());
    json.flag("bindsParties", instrument.bindsParties());
    json.text("details", instrument.details());
    json.text("verification", instrument.verification());
  }

  void write(ElementReference reference) {
    var element = reference.element();
    json.text("element", element.id());
    json.text("title", element.title());
    json.text("set", element.set());
    json.text("theme", element.theme());
    json.text("topic", element.topic());
    json.text("scope", element.scope().key());
    json.text("severity", element.severity().key());
    json.text("obligation", element.obligation().key());
    json.text("requires", element.requires());
    json.text("appliesWhen", element.appliesWhen());
    json.text("appliesIf", said(reference.appliesIf()));
    json.array(
        "items",
        element.items(),
        item -> {
          json.text("id", item.id());
          json.text("label", item.label());
          json.flag("required", item.required());
          json.text("subId", item.subId());
        });
    json.array("logic", reference.logic(), this::logic);
    json.texts("unreachable", reference.unreachable().stream().map(Enum::name).toList());
    json.text("widerIf", said(reference.widerIf()));
    json.text("widerText", element.wider() == null ? null : element.wider().text());
    questions(reference.fields(), reference.benchmarks(), reference.sources());
    json.texts("bindingIfPartyTo", element.bindingIfPartyTo());
    json.texts("commonDefects", element.commonDefects());
    json.array(
        "suggestions",
        element.suggestions(),
        suggestion -> {
          json.text("tradition", suggestion.tradition());
          json.text("text", suggestion.text());
        });
    links("dependsOn", reference.dependsOn());
    links("dependents", reference.dependents());
    links("supersededBy", reference.supersededBy());
    links("related", reference.related());
    links("checks", reference.checks());
    decided(reference.cases(), reference.rules(), reference.writtenIn());
  }

  void write(CheckReference reference) {
    var check = reference.check();
    json.text("check", check.id());
    json.text("title", check.title());
    json.text("kind", check.kind().key());
    json.text("scope", check.scope().key());
    json.text("severity", check.severity().key());
    json.text("explanation", check.explanation());
    json.text("guard", check.guard());
    json.array("logic", List.of(reference.raised()), this::logic);
    json.text("downgradedIf", said(reference.downgradedIf()));
    questions(reference.fields(), reference.benchmarks(), reference.sources());
    json.text("resolution", check.resolution());
    links("elements", reference.elements());
    decided(reference.cases(), reference.rules(), reference.writtenIn());
  }

  private void questions(
      List<AskedField> fields, List<Benchmark> benchmarks, List<CitedSource> sources) {
    json.array("fields", fields, this::field);
    json.array("benchmarks", benchmarks, this::benchmark);
    json.array("sources", sources, this::source);
  }

  private void decided(List<RuleCase> cases, String rules, @Nullable WrittenIn files) {
    json.array("cases", cases, this::ruleCase);
    json.text("rules", rules);
    json.text("catalogueFile", files == null ? null : files.catalogue());
    json.text("casesFile", files == null ? null : files.cases());
    json.text("rulesFile", files == null ? null : files.rules());
  }

  private static @Nullable String said(@Nullable Clause clause) {
    return clause == null ? null : clause.inline();
  }

  private void links(String key, List<Link> links) {
    json.texts(key, links.stream().map(Link::id).toList());
  }

  private void logic(OutcomeLogic logic) {
    json.text("outcome", code(logic.outcome()));
    json.text("rule", logic.rule());
    json.text("words", logic.words().inline());
    json.text("grammar", logic.grammar());
  }

  /** Outcomes in capitals and the status of a check by its word, as in the report in JSON. */
  private static String code(Keyed outcome) {
    return outcome instanceof Outcome known ? known.name() : outcome.key();
  }

  private void field(AskedField asked) {
    Field field = asked.field();
    json.text("field", field.name());
    json.flag("deciding", asked.deciding());
    json.text("type", field.type().key());
    json.text("unit", field.unit() == null ? null : field.unit().key());
    json.text("tier", field.tier().key());
    json.text("question", field.question());
    json.text("guidance", field.guidance());
    json.array(
        "values",
        field.values(),
        value -> {
          json.text("id", value.id());
          json.text("label", value.label());
        });
    json.texts("words", field.words().stream().map(NumberWord::word).toList());
    json.text("ifBlank", field.ifBlank() == null ? null : field.ifBlank().answer());
    json.text("ifBlankReason", field.ifBlank() == null ? null : field.ifBlank().reason());
  }

  private void benchmark(Benchmark benchmark) {
    json.text("id", benchmark.id());
    json.amount("value", benchmark.value());
    json.text("unit", benchmark.unit().key());
    json.text("reason", benchmark.reason());
  }

  private void source(CitedSource cited) {
    var source = cited.source();
    json.text("instrument", source.instrument());
    json.text("title", cited.shortTitle());
    json.text("ref", source.ref());
    json.text("obligation", source.obligation() == null ? null : source.obligation().key());
    json.text("check", source.check().key());
    json.flag("confirmBeforeQuoting", source.isUnread());
  }

  private void ruleCase(RuleCase one) {
    json.text("name", one.name());
    json.array("given", one.given().answers(), this::given);
    json.flag("strict", one.strict());
    json.text("expect", one.expect());
    json.text("nearMiss", one.nearMiss().orElse(null));
  }

  private void given(Answer answer) {
    json.text("law", answer.scope().toString());
    json.text("field", answer.field());
    json.text("answer", answer.value().toString());
    json.text("citation", answer.citation());
    json.text("confidence", answer.confidence().key());
  }
}
