package org.lexgap.rulebase.logic;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.lexgap.core.catalogue.AllowedValue;
import org.lexgap.core.catalogue.Benchmark;
import org.lexgap.core.catalogue.Field;
import org.lexgap.core.catalogue.FieldType;
import org.lexgap.core.catalogue.IdSearch;

/** Reads the terms of the grammar and checks that fields and values exist. */
final class TermParser {

  private final LogicContext context;
  private final Tokens tokens;
  private final Supplier<Expr> conditions;

  TermParser(LogicContext context, Tokens tokens, Supplier<Expr> conditions) {
    this.context = context;
    this.tokens = tokens;
    this.conditions = conditions;
  }

  Term term() {
    Term term = product();
    while (tokens.accept("+")) {
      term = new Term.Arithmetic(term, '+', product());
    }
    return term;
  }

  private Term product() {
    Term term = factor();
    while (tokens.sees("*") || tokens.sees("/")) {
      char sign = tokens.take("a sign").charAt(0);
      term = new Term.Arithmetic(term, sign, factor());
    }
    return term;
  }

  private Term factor() {
    String word = tokens.take("a field, a value or a number");
    if (tokens.sees("(")) {
      return function(word);
    }
    if (word.matches("[0-9]{1,15}(\\.[0-9]{1,15})?")) {
      return number(Double.parseDouble(word));
    }
    if (word.equals("coverage")) {
      return coverage(word, context.items());
    }
    if (word.equals("coverage_required")) {
      return coverage(word, context.requiredItems());
    }
    return fieldOrSymbol(word);
  }

  private Term number(double value) {
    @Nullable Benchmark benchmark = context.benchmarks().get(value);
    return benchmark == null
        ? new Term.Number(value, null)
        : new Term.Number(benchmark.value(), benchmark.id());
  }

  private Term coverage(String word, List<String> items) {
    String field = context.coverageField();
    if (field == null) {
      throw wrong("speaks of (%s) but no coverage_field is given".formatted(word));
    }
    return share(list(field), items, word);
  }

  private Term fieldOrSymbol(String word) {
    if (context.vocabulary().find(word).isPresent()) {
      return field(word);
    }
    if (!Character.isLetterOrDigit(word.charAt(0))) {
      throw wrong("has (%s) where a field, a value or a number was expected".formatted(word));
    }
    if (word.indexOf('.') >= 0 || !word.matches("[A-Za-z0-9][A-Za-z0-9_-]*")) {
      throw noField(word);
    }
    return new Term.Symbol(word);
  }

  private Term function(String name) {
    tokens.expect("(");
    Term result =
        switch (name) {
          case "count" -> new Term.Count(list(tokens.take("a list field")));
          case "set" -> new Term.SetOf(list(tokens.take("a list field")));
          case "covers" -> covers();
          case "min" -> new Term.Extreme(false, listed(this::term));
          case "max" -> new Term.Extreme(true, listed(this::term));
          case "count_true" -> new Term.CountTrue(listed(conditions));
          default -> throw wrong("calls (%s), which is no function".formatted(name));
        };
    tokens.expect(")");
    return result;
  }

  private Term covers() {
    Term.FieldRef list = list(tokens.take("a list field"));
    tokens.expect(",");
    return share(list, values(list), "covers");
  }

  private Term share(Term.FieldRef list, List<String> values, String word) {
    int all = context.vocabulary().field(list.name()).values().size();
    return new Term.Share(list, values, word, values.size() == all);
  }

  private <T> List<T> listed(Supplier<T> part) {
    List<T> parts = new ArrayList<>();
    do {
      parts.add(part.get());
    } while (tokens.accept(","));
    return parts;
  }

  /** Reads {@code {a, b}}, each a value of the field. */
  List<String> values(Term.FieldRef field) {
    tokens.expect("{");
    List<String> values = listed(() -> valueOf(field, tokens.take("a value")));
    tokens.expect("}");
    return values;
  }

  String valueOf(Term.FieldRef ref, String value) {
    Field field = context.vocabulary().field(ref.name());
    if (!field.allows(value)) {
      throw wrong(
          "speaks of the value (%s), but the field (%s) has: %s"
              .formatted(
                  value,
                  ref,
                  field.values().stream().map(AllowedValue::id).collect(Collectors.joining(", "))));
    }
    return value;
  }

  private Term.FieldRef list(String name) {
    Term.FieldRef field = field(name);
    if (field.type() != FieldType.LIST) {
      throw wrong("has (%s) where a list field was expected".formatted(name));
    }
    return field;
  }

  private Term.FieldRef field(String name) {
    Field field = context.vocabulary().find(name).orElseThrow(() -> noField(name));
    if (!context.fields().isEmpty() && !context.fields().contains(name)) {
      throw wrong("reads the field (%s), which is not among its fields".formatted(name));
    }
    return new Term.FieldRef(name, field.type());
  }

  private LogicException noField(String name) {
    List<String> names = context.vocabulary().fields().stream().map(Field::name).toList();
    return wrong(
        "speaks of (%s), which is no field of the vocabulary (nearest: %s)"
            .formatted(name, String.join(", ", new IdSearch(names).nearest(name))));
  }

  private LogicException wrong(String what) {
    return new LogicException(
        "%s: the condition (%s) %s. Mend it as the grammar says."
            .formatted(context.owner(), tokens.text(), what));
  }
}
