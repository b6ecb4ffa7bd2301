package org.lexgap.cli;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.lexgap.cli.Page.Subject;
import org.lexgap.core.assessment.Outcome;
import org.lexgap.core.catalogue.AllowedValue;
import org.lexgap.core.catalogue.Benchmark;
import org.lexgap.core.catalogue.Field;
import org.lexgap.core.catalogue.IfBlank;
import org.lexgap.core.catalogue.Keyed;
import org.lexgap.core.catalogue.NumberWord;
import org.lexgap.core.summary.Answer;
import org.lexgap.core.summary.Confidence;
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
    Clause clause = logic.words();
    page.statement(outcome(logic.outcome()), words.say("explain.if" + mark(clause), clause.text()));
    clause.parts().forEach(part -> part(1, part));
  }

  String outcome(Keyed outcome) {
    return words.outcome(outcome);
  }

  void clause(String lead, Clause clause) {
    page.paragraph(words.say("explain.clause" + mark(clause), lead, clause.text()));
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
    return clause.parts().isEmpty() ? ".statement" : ".lead";
  }

  void questions(List<AskedField> fields) {
    page.heading("explain.questions");
    fields.forEach(this::question);
  }

  private void question(AskedField asked) {
    Field field = asked.field();
    String decides = asked.deciding() ? "explain.field.deciding" : "explain.field.beside";
    String tier = words.named("tier", field.tier().key());
    page.question(field.name(), words.say(decides, type(field), tier), field.question());
    if (asked.deciding()) {
      page.paragraph(1, field.guidance());
      values(field);
      blank(field);
    }
  }

  private void blank(Field field) {
    IfBlank blank = field.ifBlank();
    if (blank != null) {
      String answer = field.allows(blank.answer()) ? field.labelOf(blank.answer()) : blank.answer();
      page.paragraph(1, words.say("explain.ifBlank", answer, blank.reason()));
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
    if (benchmarks.isEmpty()) {
      return;
    }
    page.heading("explain.benchmarks");
    for (Benchmark benchmark : benchmarks) {
      page.link(
          0,
          Subject.BENCHMARK,
          benchmark.id(),
          benchmark.id(),
          words.benchmark("explain.benchmark", benchmark));
    }
  }

  void sources(String heading, List<CitedSource> sources) {
    if (sources.isEmpty()) {
      return;
    }
    page.heading(heading);
    for (CitedSource cited : sources) {
      page.link(
          0,
          Subject.INSTRUMENT,
          cited.source().instrument(),
          cited.shortTitle(),
          words.source(cited.source()));
    }
  }

  void links(String key, List<Link> links) {
    if (!links.isEmpty()) {
      page.paragraph(words.say(key));
      links.forEach(link -> page.link(1, Subject.ENTRY, link.id(), link.id(), link.title()));
    }
  }

  void cases(List<RuleCase> cases) {
    if (cases.isEmpty()) {
      return;
    }
    page.heading("explain.cases", cases.size());
    for (RuleCase one : cases) {
      page.example(said(one), given(one));
    }
  }

  private String said(RuleCase one) {
    String said = words.say("explain.case", one.name(), word(one.expect()));
    return one.nearMiss()
        .map(missed -> words.say("explain.nearMiss", said, word(missed)))
        .orElse(said);
  }

  /** An outcome or status as a case writes it. */
  private String word(String key) {
    return Stream.of(Outcome.values())
        .filter(outcome -> outcome.key().equals(key))
        .findFirst()
        .map(words::outcome)
        .orElseGet(() -> words.named("status", key));
  }

  private @Nullable String given(RuleCase one) {
    List<Answer> answers = one.given().answers();
    if (answers.isEmpty()) {
      return null;
    }
    boolean several =
        answers.stream().map(Answer::scope).filter(s -> !s.isJurisdiction()).distinct().count() > 1;
    return answers.stream()
        .map(answer -> words.say("explain.given", place(answer, several), stated(answer)))
        .collect(Collectors.joining("; "));
  }

  /** The answer, with its provision and how certain it is where the case says so. */
  private String stated(Answer answer) {
    String notes =
        Stream.of(
                answer.citation(),
                answer.confidence() == Confidence.NOT_STATED ? "" : answer.confidence().key())
            .filter(note -> !note.isEmpty())
            .collect(Collectors.joining(", "));
    String value = answer.value().toString();
    return notes.isEmpty() ? value : words.say("explain.givenNote", value, notes);
  }

  private static String place(Answer answer, boolean several) {
    boolean named = several && !answer.scope().isJurisdiction();
    return Stream.of(named ? answer.scope() + " " : "", answer.field())
        .collect(Collectors.joining());
  }
}
