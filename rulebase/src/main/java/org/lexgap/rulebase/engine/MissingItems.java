package org.lexgap.rulebase.engine;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.lexgap.core.catalogue.Item;
import org.lexgap.core.summary.AnswerValue;
import org.lexgap.rulebase.logic.ElementTree;
import org.lexgap.rulebase.logic.Expr;
import org.lexgap.rulebase.logic.Term;

/** Which parts of a list no answer names. */
final class MissingItems {

  private MissingItems() {}

  /** The list whose length or share a comparison measures; null if none does. */
  static @Nullable String measuredList(ElementTree tree, List<Expr> comparisons) {
    String coverage = tree.element().logic().coverageField();
    for (Expr expr : comparisons) {
      if (expr instanceof Expr.Compare compare
          && compare.left() instanceof Term.Share share
          && share.list().name().equals(coverage)) {
        return coverage;
      }
    }
    return null;
  }

  static List<String> present(View view, String list) {
    return view.value(list) instanceof AnswerValue.Items items ? items.values() : List.of();
  }

  /** The items of the element that the list does not name, in catalogue order. */
  static List<String> absent(ElementTree tree, View view, String list) {
    if (!(view.value(list) instanceof AnswerValue.Items items)) {
      return List.of();
    }
    return tree.element().items().stream()
        .map(Item::id)
        .filter(id -> !items.values().contains(id))
        .toList();
  }

  /** What the law or offence that decided does not name; nothing where no single one decided. */
  static List<String> of(ElementTree tree, View view) {
    String list = tree.element().logic().coverageField();
    return list == null ? List.of() : absent(tree, view, list);
  }
}
