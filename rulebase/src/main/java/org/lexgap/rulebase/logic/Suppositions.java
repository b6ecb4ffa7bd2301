package org.lexgap.rulebase.logic;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import org.lexgap.core.catalogue.AllowedValue;
import org.lexgap.core.catalogue.Field;
import org.lexgap.core.catalogue.FieldType;
import org.lexgap.core.catalogue.Vocabulary;
import org.lexgap.core.summary.AnswerValue;
import org.lexgap.rulebase.facts.Answers;

/**
 * Tries what blank answers can be, case by case: a single-valued field every value, a list whether
 * it names anything, a number whether it is there, and each of them that it stays blank. The cases
 * leave nothing out, so that what holds in none of them cannot come to hold.
 */
public final class Suppositions {

  /** Blanks beyond this many cases stay open in all of them. */
  private static final int CASES = 243;

  private final Answers answers;
  private final List<Tried> tried;

  /** A blank field with what it can be. */
  private record Tried(String field, List<Supposed> options) {}

  private record Supposed(Blank blank, @Nullable AnswerValue value) {}

  private Suppositions(Answers answers, List<Tried> tried) {
    this.answers = answers;
    this.tried = tried;
  }

  /**
   * The cases of some fields.
   *
   * @param vocabulary all fields
   * @param fields the fields that decide
   * @param answers the answers
   * @return what the blank ones among them can be
   */
  public static Suppositions of(Vocabulary vocabulary, Set<String> fields, Answers answers) {
    List<Tried> tried = new ArrayList<>();
    int cases = 1;
    for (String name : fields) {
      if (answers.value(name) == null) {
        List<Supposed> options = options(vocabulary.field(name));
        if (cases * options.size() <= CASES) {
          tried.add(new Tried(name, options));
          cases *= options.size();
        }
      }
    }
    return new Suppositions(answers, tried);
  }

  private static List<Supposed> options(Field field) {
    List<Supposed> options = new ArrayList<>();
    options.add(new Supposed(Blank.NULL, null));
    if (field.type() == FieldType.LIST) {
      options.add(new Supposed(Blank.GIVEN, new AnswerValue.Items(List.of())));
      options.add(new Supposed(Blank.GIVEN, null));
    } else if (field.type() == FieldType.NUMBER || field.type() == FieldType.TEXT) {
      options.add(new Supposed(Blank.GIVEN, null));
    } else {
      for (AllowedValue value : field.values()) {
        options.add(new Supposed(Blank.GIVEN, new AnswerValue.Symbol(value.id())));
      }
    }
    return options;
  }

  /**
   * Walks the cases until the visitor has seen enough.
   *
   * @param visitor takes the evaluation of a case, which holds for the call alone, and says whether
   *     it wants to see another
   */
  public void forEach(Predicate<Evaluation> visitor) {
    Map<String, Supposed> one = new HashMap<>();
    Evaluation evaluation =
        Evaluation.supposing(field -> value(one, field), field -> blank(one, field));
    walk(0, one, evaluation, visitor);
  }

  private boolean walk(
      int from, Map<String, Supposed> one, Evaluation evaluation, Predicate<Evaluation> visitor) {
    if (from == tried.size()) {
      return visitor.test(evaluation);
    }
    for (Supposed option : tried.get(from).options()) {
      one.put(tried.get(from).field(), option);
      if (!walk(from + 1, one, evaluation, visitor)) {
        return false;
      }
    }
    return true;
  }

  private @Nullable AnswerValue value(Map<String, Supposed> one, String field) {
    Supposed supposed = one.get(field);
    return supposed == null ? answers.value(field) : supposed.value();
  }

  private static Blank blank(Map<String, Supposed> one, String field) {
    Supposed supposed = one.get(field);
    return supposed == null ? Blank.OPEN : supposed.blank();
  }
}
