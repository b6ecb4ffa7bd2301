package org.lexgap.rulebase.logic;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.lexgap.core.catalogue.AllowedValue;
import org.lexgap.core.catalogue.Field;
import org.lexgap.core.catalogue.FieldType;
import org.lexgap.core.catalogue.Vocabulary;
import org.lexgap.core.summary.AnswerValue;

/**
 * Tries what blank answers can be, case by case: a single-valued field every value, a list whether
 * it names anything, a number whether it is there, and each of them that it stays blank. The cases
 * leave nothing out, so that what holds in none of them cannot come to hold.
 */
public final class Suppositions {

  /** Blanks beyond this many cases stay open in all of them. */
  private static final int CASES = 243;

  private final Answers answers;
  private final List<Map<String, Supposed>> cases;

  private record Supposed(Blank blank, @Nullable AnswerValue value) {}

  private Suppositions(Answers answers, List<Map<String, Supposed>> cases) {
    this.answers = answers;
    this.cases = cases;
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
    List<Map<String, Supposed>> cases = List.of(Map.of());
    for (String name : fields) {
      if (answers.value(name) == null) {
        List<Supposed> options = options(vocabulary.field(name));
        if (cases.size() * options.size() <= CASES) {
          cases = product(cases, name, options);
        }
      }
    }
    return new Suppositions(answers, cases);
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

  private static List<Map<String, Supposed>> product(
      List<Map<String, Supposed>> cases, String name, List<Supposed> options) {
    List<Map<String, Supposed>> product = new ArrayList<>();
    for (Map<String, Supposed> one : cases) {
      for (Supposed option : options) {
        Map<String, Supposed> more = new HashMap<>(one);
        more.put(name, option);
        product.add(more);
      }
    }
    return product;
  }

  /**
   * Walks every case.
   *
   * @param visitor takes the evaluation of each
   */
  public void forEach(Consumer<Evaluation> visitor) {
    for (Map<String, Supposed> one : cases) {
      visitor.accept(Evaluation.supposing(field -> value(one, field), field -> blank(one, field)));
    }
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
