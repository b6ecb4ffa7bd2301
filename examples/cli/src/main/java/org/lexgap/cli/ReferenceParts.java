package org.lexgap.cli;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.lexgap.core.assessment.Outcome;
import org.lexgap.core.catalogue.AllowedValue;
import org.lexgap.core.catalogue.Benchmark;
import org.lexgap.core.catalogue.Field;
import org.lexgap.core.catalogue.Keyed;
import org.lexgap.core.catalogue.NumberWord;
import org.lexgap.core.summary.Answer;
import org.lexgap.core.summary.AnswerValue;
import org.lexgap.core.summary.Scope;
import org.lexgap.rulebase.cases.RuleCase;
import org.lexgap.rulebase.reference.AskedField;
import org.lexgap.rulebase.reference.CitedSource;
import org.lexgap.rulebase.reference.Clause;
import org.lexgap.rulebase.reference.Link;
import org.lexgap.rulebase.reference.OutcomeLogic;

/** The parts that the pages of elements and checks share. */
final class ReferenceParts {

  private final Page page;
  private final CommandWords words;

  ReferenceParts(Page page) {
    this.page = page;
    this.words = page.words();
  }

  void logic(OutcomeLogic logic) {
    clause(words.say("explain.if", outcome(logic.outcome())), logic.words());
  }

  String outcome(Keyed outcome) {
    return words.outcome(outcome);
  }

  void clause(String lead, Clause clause) {
    page.paragraph(words.say(mark(clause), lead, clause.text()));
    clause.parts().forEach(part -> part(1, part));
  }

  /** The statements that do not hold in a law, or on the answers of all laws. */
  void against(Scope scope, List<Clause> failing) {
    if (failing.isEmpty()) {
      return;
    }
    page.paragraph(
        1,
        scope.isJurisdiction()
            ? words.say("explain.against")
            : words.say("explain.againstIn", scope.toString()));
    failing.forEach(clause -> part(2, clause));
  }

  private void part(int depth, Clause clause) {
    page.point(depth, clause.parts().isEmpty() ? clause.text() : clause.text() + ":");
    clause.parts().forEach(part -> part(depth + 1, part));
  }

  private static String mark(Clause clause) {
    return clause.parts().isEmpty() ? "explain.statement" : "explain.lead";
  }

  void questions(List<AskedField> fields) {
    page.heading("explain.questions");
    fields.forEach(this::question);
  }

  private void question(AskedField asked) {
    Field field = asked.field();
    String decides = asked.deciding() ? "explain.field.deciding" : "explain.field.beside";
    page.paragraph(words.say(decides, field.name(), type(field)));
    page.paragraph(1, field.question());
    if (asked.deciding()) {
      page.paragraph(1, field.guidance());
      values(field);
    }
  }

  private String type(Field field) {
    String type = words.named("type", field.type().key());
    return field.unit() == null
        ? type
        : words.say("explain.unit", type, words.named("unit", field.unit().key()));
  }

  private void values(Field field) {
    boolean labelled = field.values().stream().anyMatch(value -> !value.label().equals(value.id()));
    if (labelled) {
      page.paragraph(1, words.say("explain.values"));
      field.values().forEach(value -> page.point(1, value(value)));
    }
    if (!field.words().isEmpty()) {
      String allowed =
          field.words().stream().map(NumberWord::word).collect(Collectors.joining(", "));
      page.paragraph(1, words.say("explain.numberWords", allowed));
    }
  }

  private String value(AllowedValue value) {
    return words.say("explain.value", value.id(), value.label());
  }

  void benchmarks(List<Benchmark> benchmarks) {
    page.points("explain.benchmarks", benchmarks.stream().map(this::benchmark).toList());
  }

  private String benchmark(Benchmark benchmark) {
    return words.say(
        "explain.benchmark",
        new AnswerValue.Amount(benchmark.value()).toString(),
        words.named("unit", benchmark.unit().key()),
        benchmark.reason());
  }

  void sources(String heading, List<CitedSource> sources) {
    page.points(heading, sources.stream().map(this::source).toList());
  }

  private String source(CitedSource cited) {
    var source = cited.source();
    String name = words.say("explain.source", cited.shortTitle(), source.ref());
    String strength =
        source.obligation() == null
            ? name
            : words.say(
                "explain.sourceStrength",
                name,
                words.named("obligation", source.obligation().key()));
    return source.isUnread()
        ? words.say("explain.unread", strength, words.catalogue().unread(source.check()))
        : strength;
  }

  void links(String key, List<Link> links) {
    if (!links.isEmpty()) {
      page.paragraph(words.say(key));
      links.forEach(link -> page.point(1, words.say("explain.link", link.id(), link.title())));
    }
  }

  void cases(List<RuleCase> cases) {
    if (cases.isEmpty()) {
      return;
    }
    page.heading("explain.cases", cases.size());
    for (RuleCase one : cases) {
      page.point(words.say("explain.case", one.name(), expected(one)));
      page.paragraph(1, given(one));
    }
  }

  private String expected(RuleCase one) {
    return Stream.of(Outcome.values())
        .filter(outcome -> outcome.key().equals(one.expect()))
        .findFirst()
        .map(words::outcome)
        .orElseGet(() -> words.named("status", one.expect()));
  }

  private String given(RuleCase one) {
    List<Answer> answers = one.given().answers();
    if (answers.isEmpty()) {
      return words.say("explain.caseBlank");
    }
    boolean several =
        answers.stream().map(Answer::scope).filter(s -> !s.isJurisdiction()).distinct().count() > 1;
    return answers.stream()
        .map(answer -> words.say("explain.given", place(answer, several), answer.value()))
        .collect(Collectors.joining("; "));
  }

  private static String place(Answer answer, boolean several) {
    boolean named = several && !answer.scope().isJurisdiction();
    return Stream.of(named ? answer.scope() + " " : "", answer.field())
        .collect(Collectors.joining());
  }

  void rules(String rules) {
    page.heading("explain.rules");
    page.verbatim(rules);
  }
}
