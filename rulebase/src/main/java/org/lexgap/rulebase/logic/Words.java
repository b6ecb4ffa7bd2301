package org.lexgap.rulebase.logic;

import java.util.Collection;
import java.util.List;
import java.util.stream.Collectors;

/** Parts of the grammar's spelling that several nodes share. */
final class Words {

  private Words() {}

  static String joined(String word, List<Expr> parts) {
    return parts.stream()
        .map(part -> part instanceof Expr.And || part instanceof Expr.Or ? "(" + part + ")" : part)
        .map(Object::toString)
        .collect(Collectors.joining(word));
  }

  static String set(Collection<String> values) {
    return "{" + String.join(", ", values) + "}";
  }

  static String list(Collection<?> parts) {
    return parts.stream().map(Object::toString).collect(Collectors.joining(", "));
  }

  static String number(double value) {
    return value == Math.rint(value) ? String.valueOf((long) value) : String.valueOf(value);
  }
}
