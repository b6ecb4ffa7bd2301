package org.lexgap.rulebase.logic;

import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.lexgap.core.catalogue.Check;

/**
 * A consistency check with its logic parsed.
 *
 * @param check the check
 * @param raiseWhen the condition under which it is raised
 * @param downgradeWhen the condition under which it weighs less, or null
 */
public record CheckTree(Check check, Expr raiseWhen, @Nullable Expr downgradeWhen) {

  /**
   * The check's id.
   *
   * @return the id
   */
  public String id() {
    return check.id();
  }

  /**
   * The fields that decide it.
   *
   * @return the fields that its condition reads, in the order of the text
   */
  public Set<String> fields() {
    return Fields.of(raiseWhen);
  }
}
