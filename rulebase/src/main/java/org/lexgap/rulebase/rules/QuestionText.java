package org.lexgap.rulebase.rules;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.lexgap.rulebase.logic.Op;
import org.lexgap.rulebase.logic.Term;

/**
 * The condition of a rule about one law, one offence or the united answers, as tests of a single
 * fact that holds the answers.
 */
final class QuestionText {

  private QuestionText() {}

  /** Tests that must all hold. */
  static List<String> lines(Condition condition) {
    if (condition instanceof Condition.All all) {
      return all.parts().stream().flatMap(part -> lines(part).stream()).toList();
    }
    if (condition instanceof Condition.Any any) {
      return List.of(alternatives(any));
    }
    return condition instanceof Condition.Facts facts
        ? tests(facts.tests())
        : List.of(expression(condition));
  }

  /** One below the other. */
  private static String alternatives(Condition.Any any) {
    List<String> ways = any.parts().stream().map(QuestionText::bracketed).toList();
    return "(" + String.join("\n" + DrlPatterns.INDENT.repeat(2) + "|| ", ways) + ")";
  }

  private static String expression(Condition condition) {
    if (condition instanceof Condition.Facts facts) {
      return joined(" && ", tests(facts.tests()));
    }
    if (condition instanceof Condition.NoFacts none) {
      return no(none.tests());
    }
    if (condition instanceof Condition.All all) {
      return joined(" && ", all.parts().stream().map(QuestionText::bracketed).toList());
    }
    List<Condition> parts = ((Condition.Any) condition).parts();
    return joined(" || ", parts.stream().map(QuestionText::bracketed).toList());
  }

  private static String bracketed(Condition condition) {
    String text = expression(condition);
    return text.contains(" && ") || text.contains(" || ") ? "(" + text + ")" : text;
  }

  private static String joined(String word, List<String> parts) {
    return String.join(word, parts);
  }

  /** What holds of a blank as well. */
  private static String no(List<Test> tests) {
    if (tests.size() == 1) {
      Test only = tests.get(0);
      if (only instanceof Test.Present present) {
        return "!" + given(present.field());
      }
      if (only instanceof Test.ValueIn in && !in.negated() && in.values().size() == 1) {
        return "%s != \"%s\"".formatted(call("word", in.field()), in.values().get(0));
      }
      if (only instanceof Test.Contains contains && !contains.negated()) {
        return "!" + names(contains);
      }
    }
    return "!(" + joined(" && ", tests(tests)) + ")";
  }

  /** Each test, after the questions that it needs answered. */
  private static List<String> tests(List<Test> tests) {
    List<String> texts = new ArrayList<>();
    for (Test test : tests) {
      for (String text : texts(test)) {
        if (!texts.contains(text)) {
          texts.add(text);
        }
      }
    }
    return texts;
  }

  private static List<String> texts(Test test) {
    if (test instanceof Test.Present present) {
      return List.of(given(present.field()));
    }
    if (test instanceof Test.ValueIn in) {
      return in.negated() ? List.of(given(in.field()), valueIn(in)) : List.of(valueIn(in));
    }
    if (test instanceof Test.Contains contains) {
      return contains.negated()
          ? List.of(given(contains.field()), "!" + names(contains))
          : List.of(names(contains));
    }
    if (test instanceof Test.Same same) {
      return pair("same", same.left(), same.right(), same.negated());
    }
    if (test instanceof Test.ContainsAll all) {
      return pair("within", all.inner(), all.outer(), all.negated());
    }
    return comparison((Test.Comparison) test);
  }

  private static String valueIn(Test.ValueIn in) {
    String word = call("word", in.field());
    return in.values().size() == 1
        ? "%s %s \"%s\"".formatted(word, in.negated() ? "!=" : "==", in.values().get(0))
        : "%s %sin (%s)".formatted(word, in.negated() ? "not " : "", quoted(in.values()));
  }

  private static String names(Test.Contains contains) {
    return "names(\"%s\", \"%s\")".formatted(contains.field().name(), contains.value());
  }

  /** Where two answers must be unlike, both must be there. */
  private static List<String> pair(
      String word, Term.FieldRef left, Term.FieldRef right, boolean negated) {
    String call = "%s(\"%s\", \"%s\")".formatted(word, left.name(), right.name());
    return negated ? List.of(given(left), given(right), "!" + call) : List.of(call);
  }

  private static List<String> comparison(Test.Comparison test) {
    List<String> texts = new ArrayList<>();
    test.fields().forEach(field -> texts.add(given(field)));
    boolean turned = !mentionsField(test.left()) && mentionsField(test.right());
    Term left = turned ? test.right() : test.left();
    Term right = turned ? test.left() : test.right();
    Op op = turned ? test.op().mirrored() : test.op();
    texts.add("%s %s %s".formatted(number(left), op.drl(), number(right)));
    return texts;
  }

  private static boolean mentionsField(Term term) {
    return !Terms.fieldsOf(term).isEmpty();
  }

  private static String number(Term term) {
    if (term instanceof Term.Number number) {
      return number.benchmark() == null
          ? number.toString()
          : DrlTests.benchmarkName(number.benchmark()) + ".value";
    }
    if (term instanceof Term.FieldRef field) {
      return call("figure", field);
    }
    if (term instanceof Term.Count count) {
      return call("count", count.list());
    }
    if (term instanceof Term.Share share) {
      return "share(\"%s\", %s)".formatted(share.list().name(), quoted(share.values()));
    }
    Term.Arithmetic calc = (Term.Arithmetic) term;
    String right = number(calc.right());
    return "%s %c %s"
        .formatted(
            number(calc.left()),
            calc.sign(),
            calc.right() instanceof Term.Arithmetic ? "(" + right + ")" : right);
  }

  private static String given(Term.FieldRef field) {
    return call("given", field);
  }

  private static String call(String method, Term.FieldRef field) {
    return "%s(\"%s\")".formatted(method, field.name());
  }

  private static String quoted(List<String> values) {
    return values.stream().map(value -> "\"" + value + "\"").collect(Collectors.joining(", "));
  }
}
