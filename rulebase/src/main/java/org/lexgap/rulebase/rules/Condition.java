package org.lexgap.rulebase.rules;

import java.util.List;

/** The left-hand side of a rule: which facts there must be and which there must not be. */
sealed interface Condition {

  /** No facts are needed. */
  Condition TRUE = new All(List.of());

  /** No facts suffice. */
  Condition FALSE = new Any(List.of());

  /** There are facts, one for each field, that together satisfy all the tests. */
  record Facts(List<Test> tests) implements Condition {
    public Facts {
      tests = List.copyOf(tests);
    }
  }

  /** There are no such facts. */
  record NoFacts(List<Test> tests) implements Condition {
    public NoFacts {
      tests = List.copyOf(tests);
    }
  }

  /** All parts hold. */
  record All(List<Condition> parts) implements Condition {
    public All {
      parts = List.copyOf(parts);
    }
  }

  /** Some part holds. */
  record Any(List<Condition> parts) implements Condition {
    public Any {
      parts = List.copyOf(parts);
    }
  }
}
