package org.lexgap.rulebase.logic;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.lexgap.core.catalogue.AllowedValue;
import org.lexgap.core.catalogue.Field;
import org.lexgap.core.catalogue.Vocabulary;
import org.lexgap.core.summary.AnswerValue;

/** One answer for each class of answers to a field that conditions can tell apart. */
public final class AnswerClasses {

  private final Vocabulary vocabulary;
  private final Set<Expr> atoms;
  private final NumberClasses numbers;
  private final ListClasses lists;

  /**
   * The classes that conditions can tell apart.
   *
   * @param vocabulary all fields
   * @param conditions the conditions
   */
  public AnswerClasses(Vocabulary vocabulary, Collection<Expr> conditions) {
    this.vocabulary = vocabulary;
    this.atoms = Atoms.of(conditions);
    this.numbers = new NumberClasses(atoms);
    this.lists = new ListClasses(atoms);
  }

  /** One answer of each class; never a blank. */
  public List<AnswerValue> of(String name) {
    Field field = vocabulary.field(name);
    List<Expr> read = atoms.stream().filter(atom -> Fields.of(atom).contains(name)).toList();
    boolean alone = read.stream().allMatch(atom -> Fields.of(atom).size() == 1);
    return alone ? distinct(name, candidates(field), read) : candidates(field).toList();
  }

  /** Whether the numbers of a field are tried on a grid. */
  public boolean isGrid(String name) {
    return switch (vocabulary.field(name).type()) {
      case NUMBER -> numbers.isGrid(name);
      default -> false;
    };
  }

  private Stream<AnswerValue> candidates(Field field) {
    List<String> values = field.values().stream().map(AllowedValue::id).toList();
    return switch (field.type()) {
      case NUMBER -> numbers.of(field.name()).stream().map(AnswerValue.Amount::new);
      case LIST -> lists.of(field.name(), values).stream().map(AnswerValue.Items::new);
      case TEXT -> Stream.of(new AnswerValue.Text("text"));
      default -> values.stream().map(AnswerValue.Symbol::new);
    };
  }

  private static List<AnswerValue> distinct(
      String name, Stream<AnswerValue> candidates, List<Expr> read) {
    Map<List<Truth>, AnswerValue> classes = new LinkedHashMap<>();
    candidates.forEach(
        value -> {
          Evaluation evaluation = Evaluation.of(field -> field.equals(name) ? value : null);
          classes.putIfAbsent(read.stream().map(evaluation::truth).toList(), value);
        });
    return List.copyOf(classes.values());
  }
}
