package org.lexgap.rulebase.engine;

import java.util.Collection;
import java.util.List;

/** Draws conclusions from facts. */
interface Engine {

  /**
   * Runs the rules.
   *
   * @param facts what is given
   * @param stages the agenda groups in their order, after the rules that belong to none
   * @return everything given and concluded, in no order
   */
  List<Object> run(Collection<?> facts, List<String> stages);
}
