package org.lexgap.importers.merging;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.lexgap.core.catalogue.AllowedValue;
import org.lexgap.core.catalogue.Field;
import org.lexgap.core.catalogue.FieldType;
import org.lexgap.core.summary.AnswerValue;

/** Turns merged cells into what {@link Agreement} counts. */
final class Judgements {

  private final List<List<String>> rows = new ArrayList<>();
  private int leftOut;

  private Judgements() {}

  /** The figures over some cells. */
  static Agreement agreement(String set, int groups, List<MergedCell> cells) {
    Judgements judgements = new Judgements();
    cells.stream().filter(Judgements::isCounted).forEach(judgements::add);
    List<List<String>> rows = judgements.rows;
    int agreed = (int) rows.stream().filter(row -> Set.copyOf(row).size() == 1).count();
    return new Agreement(
        set,
        groups,
        rows.size(),
        agreed,
        judgements.leftOut,
        groups == 2 ? Kappa.cohen(rows) : Kappa.fleiss(rows));
  }

  static boolean isCounted(MergedCell cell) {
    return cell.field().type() != FieldType.TEXT;
  }

  private void add(MergedCell cell) {
    List<AnswerValue> values =
        cell.statements().stream().map(statement -> statement.answer().value()).toList();
    if (!cell.silent().isEmpty()
        || values.stream().anyMatch(AnswerValue.Disputed.class::isInstance)) {
      leftOut++;
    } else if (cell.field().type() == FieldType.LIST) {
      items(cell.field(), values).forEach(item -> rows.add(chosen(item, values)));
    } else {
      rows.add(values.stream().map(Judgements::category).toList());
    }
  }

  /** The allowed values, and what a program put there beside them. */
  private static Set<String> items(Field field, List<AnswerValue> values) {
    Set<String> items = new LinkedHashSet<>();
    field.values().stream().map(AllowedValue::id).forEach(items::add);
    values.forEach(value -> items.addAll(itemsOf(value)));
    return items;
  }

  private static List<String> chosen(String item, List<AnswerValue> values) {
    return values.stream().map(value -> itemsOf(value).contains(item) ? "yes" : "no").toList();
  }

  private static List<String> itemsOf(AnswerValue value) {
    return value instanceof AnswerValue.Items items ? items.values() : List.of();
  }

  /** Life and 99 are one number. */
  private static String category(AnswerValue value) {
    return value instanceof AnswerValue.Amount amount
        ? new AnswerValue.Amount(amount.value()).toString()
        : value.toString();
  }
}
