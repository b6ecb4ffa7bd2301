package org.lexgap.rulebase.rules;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.lexgap.rulebase.logic.Op;
import org.lexgap.rulebase.logic.Term;
import org.lexgap.rulebase.rules.RuleShape.Over;

/** Facts and their tests as text. */
final class DrlTests {

  String pattern(FactPattern pattern, Over over) {
    Term.FieldRef field = pattern.field();
    List<String> constraints = new ArrayList<>();
    constraints.add(scope(field, over));
    constraints.add("field == \"%s\"".formatted(field.name()));
    pattern.tests().stream()
        .filter(test -> !(test instanceof Test.Present))
        .forEach(test -> constraints.add(constraint(test, field)));
    String binding = pattern.bound() ? bindingName(field) + " : " : "";
    return "%s%s(%s)".formatted(binding, kind(field), String.join(", ", constraints));
  }

  private static String scope(Term.FieldRef field, Over over) {
    return field.isContext() || over == Over.STATE ? "scope == \"CTX\"" : "scope != \"CTX\"";
  }

  private static String kind(Term.FieldRef field) {
    return switch (field.type()) {
      case NUMBER -> "Figure";
      case LIST -> "Choices";
      default -> "Word";
    };
  }

  private static String constraint(Test test, Term.FieldRef own) {
    if (test instanceof Test.ValueIn in) {
      return valueIn(in);
    }
    if (test instanceof Test.Contains contains) {
      return "items %scontains \"%s\""
          .formatted(contains.negated() ? "not " : "", contains.value());
    }
    if (test instanceof Test.Same same) {
      Term.FieldRef other = same.left().equals(own) ? same.right() : same.left();
      String property = kind(own).equals("Choices") ? "items" : "value";
      return "%s %s %s.%s"
          .formatted(property, same.negated() ? "!=" : "==", bindingName(other), property);
    }
    if (test instanceof Test.ContainsAll all) {
      boolean outer = all.outer().equals(own);
      String call =
          outer
              ? "items.containsAll(%s.items)".formatted(bindingName(all.inner()))
              : "%s.items.containsAll(items)".formatted(bindingName(all.outer()));
      return all.negated() ? "!" + call : call;
    }
    return comparison((Test.Comparison) test, own);
  }

  private static String valueIn(Test.ValueIn in) {
    if (in.values().size() == 1) {
      return "value %s \"%s\"".formatted(in.negated() ? "!=" : "==", in.values().get(0));
    }
    String values =
        in.values().stream().map(value -> "\"" + value + "\"").collect(Collectors.joining(", "));
    return "value %sin (%s)".formatted(in.negated() ? "not " : "", values);
  }

  /** The fact's own number stands on the left. */
  private static String comparison(Test.Comparison test, Term.FieldRef own) {
    boolean ownLeft = mentions(test.left(), own);
    Term left = ownLeft ? test.left() : test.right();
    Term right = ownLeft ? test.right() : test.left();
    Op op = ownLeft ? test.op() : test.op().mirrored();
    return "%s %s %s".formatted(number(left, own), op.drl(), number(right, own));
  }

  private static boolean mentions(Term term, Term.FieldRef field) {
    var fields = new LinkedHashSet<Term.FieldRef>();
    Terms.collectFields(term, fields);
    return fields.contains(field);
  }

  private static String number(Term term, Term.FieldRef own) {
    if (term instanceof Term.Number number) {
      return number.benchmark() == null
          ? number.toString()
          : benchmarkName(number.benchmark()) + ".value";
    }
    if (term instanceof Term.FieldRef field) {
      return property(field, "value", own);
    }
    if (term instanceof Term.Count count) {
      return property(count.list(), "size", own);
    }
    if (term instanceof Term.Share share) {
      return property(share.list(), share.whole() ? "share" : shareOf(share), own);
    }
    Term.Arithmetic calc = (Term.Arithmetic) term;
    return "%s %c %s"
        .formatted(number(calc.left(), own), calc.sign(), bracketed(calc.right(), own));
  }

  private static String bracketed(Term term, Term.FieldRef own) {
    return term instanceof Term.Arithmetic ? "(" + number(term, own) + ")" : number(term, own);
  }

  private static String shareOf(Term.Share share) {
    return share.values().stream()
        .map(value -> "\"" + value + "\"")
        .collect(Collectors.joining(", ", "shareOf(", ")"));
  }

  private static String property(Term.FieldRef field, String property, Term.FieldRef own) {
    return field.equals(own) ? property : bindingName(field) + "." + property;
  }

  /** {@code $tipPenaltyBaseMaxYears} for {@code tip.penalty.base.max_years}. */
  static String bindingName(Term.FieldRef field) {
    return camel(field.name());
  }

  static String benchmarkName(String id) {
    return camel(id);
  }

  private static String camel(String words) {
    StringBuilder name = new StringBuilder("$");
    for (String word : words.toLowerCase(Locale.ROOT).split("[._-]")) {
      name.append(
          name.length() == 1 ? word : Character.toUpperCase(word.charAt(0)) + word.substring(1));
    }
    return name.toString();
  }
}
