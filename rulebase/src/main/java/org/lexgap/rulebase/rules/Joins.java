package org.lexgap.rulebase.rules;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.lexgap.rulebase.logic.LogicException;

/** Brings conditions into the shape in which rules are written. */
final class Joins {

  /** More alternatives than this make no rule that anyone could read, and fill the memory. */
  static final int MOST_WAYS = 2_000;

  private Joins() {}

  static LogicException tooManyWays() {
    return new LogicException(
        "The condition can hold in more than (%d) ways. Split it into simpler ones."
            .formatted(MOST_WAYS));
  }

  /** Parts that stand side by side become one join; nesting of equal words goes away. */
  static Condition merged(Condition condition) {
    if (condition instanceof Condition.All all) {
      List<Condition> parts = all.parts().stream().map(Joins::merged).toList();
      return parts.contains(Condition.FALSE) ? Condition.FALSE : mergedAll(flattened(parts));
    }
    if (condition instanceof Condition.Any any) {
      List<Condition> parts = any.parts().stream().map(Joins::merged).toList();
      return parts.contains(Condition.TRUE) ? Condition.TRUE : anyOf(alternatives(parts));
    }
    return condition;
  }

  private static List<Condition> flattened(List<Condition> parts) {
    return parts.stream()
        .flatMap(part -> part instanceof Condition.All all ? all.parts().stream() : Stream.of(part))
        .toList();
  }

  private static List<Condition> alternatives(List<Condition> parts) {
    return parts.stream()
        .flatMap(part -> part instanceof Condition.Any any ? any.parts().stream() : Stream.of(part))
        .toList();
  }

  private static Condition anyOf(List<Condition> parts) {
    return parts.size() == 1 ? parts.get(0) : new Condition.Any(parts);
  }

  private static Condition mergedAll(List<Condition> parts) {
    List<Test> tests = new ArrayList<>();
    List<Condition> rest = new ArrayList<>();
    for (Condition part : parts) {
      if (part instanceof Condition.Facts facts) {
        tests.addAll(facts.tests());
      } else {
        rest.add(part);
      }
    }
    if (!tests.isEmpty()) {
      rest.add(0, new Condition.Facts(tests));
    }
    return rest.size() == 1 ? rest.get(0) : new Condition.All(rest);
  }

  /**
   * Alternatives outside, joins inside: only so does a field that occurs twice mean the same fact.
   */
  static Condition distributed(Condition condition) {
    List<Condition> ways = ways(merged(condition)).stream().map(Joins::mergedAll).toList();
    return ways.contains(Condition.TRUE) ? Condition.TRUE : anyOf(ways);
  }

  private static List<List<Condition>> ways(Condition condition) {
    if (condition instanceof Condition.Any any) {
      return any.parts().stream().flatMap(part -> ways(part).stream()).toList();
    }
    if (condition instanceof Condition.All all) {
      List<List<Condition>> ways = List.of(List.of());
      for (Condition part : all.parts()) {
        ways = product(ways, ways(part));
      }
      return ways;
    }
    return List.of(List.of(condition));
  }

  private static List<List<Condition>> product(
      List<List<Condition>> left, List<List<Condition>> right) {
    if ((long) left.size() * right.size() > MOST_WAYS) {
      throw tooManyWays();
    }
    List<List<Condition>> product = new ArrayList<>();
    for (List<Condition> a : left) {
      for (List<Condition> b : right) {
        List<Condition> both = new ArrayList<>(a);
        both.addAll(b);
        product.add(both);
      }
    }
    return product;
  }
}
