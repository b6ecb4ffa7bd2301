package org.lexgap.rulebase.engine;

import java.util.List;

/** The order in which the reasoning rules run; see {@code rules/reasoning}. */
final class Stages {

  /** From proposals to outcomes. */
  static final List<String> DECISION =
      List.of("verdicts", "suppositions", "readings", "combination", "rulings");

  /** From treaties to what binds. */
  static final List<String> BINDINGNESS =
      List.of("bindingness of sources", "bindingness of elements", "bindingness of checks");

  /** From outcomes to what they mean for other elements. */
  static final List<String> CONSEQUENCES = List.of("coverage", "chains", "effects");

  /** From gaps to the order in which they are worth closing. */
  static final List<String> ROAD_MAP = List.of("urgency", "order");

  private Stages() {}
}
