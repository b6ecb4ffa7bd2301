package org.lexgap.rulebase.roadmap;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.lexgap.core.assessment.SupposedAnswer;
import org.lexgap.core.catalogue.Field;
import org.lexgap.core.summary.Answer;
import org.lexgap.core.summary.AnswerValue;
import org.lexgap.core.summary.AnswerValue.Items;
import org.lexgap.core.summary.Scope;
import org.lexgap.core.summary.StatuteSummary;
import org.lexgap.rulebase.logic.ElementTree;

/** In which laws answers would have to be different, so that all laws together say something. */
final class UnitedAnswer {

  private static final Scope UNNAMED = Scope.ofLaw("LAW");

  private final Sight sight;
  private final Field field;
  private final ElementTree tree;

  UnitedAnswer(Sight sight, Field field, ElementTree tree) {
    this.sight = sight;
    this.field = field;
    this.tree = tree;
  }

  /** Ways to try, the smallest first: one law, then every law that answers. */
  List<List<SupposedAnswer>> ways(StatuteSummary before, AnswerValue wanted) {
    List<Answer> given = sight.given(field.name());
    if (given.isEmpty()) {
      return List.of(List.of(new SupposedAnswer(home(before), true, field.name(), null, wanted)));
    }
    if (wanted instanceof Items items) {
      return List.of(list(given, items));
    }
    List<List<SupposedAnswer>> ways = new ArrayList<>();
    given.forEach(answer -> ways.add(List.of(supposed(answer, wanted))));
    ways.add(given.stream().map(answer -> supposed(answer, wanted)).toList());
    return ways;
  }

  private SupposedAnswer supposed(Answer answer, AnswerValue wanted) {
    return new SupposedAnswer(answer.scope(), false, field.name(), answer.value(), wanted);
  }

  /** What is to be added goes to the first law; what is to go leaves every law that names it. */
  private List<SupposedAnswer> list(List<Answer> given, Items wanted) {
    Set<String> missing = new LinkedHashSet<>(wanted.values());
    given.forEach(answer -> missing.removeAll(values(answer.value())));
    List<SupposedAnswer> supposed = new ArrayList<>();
    for (Answer answer : given) {
      List<String> values = new ArrayList<>(values(answer.value()));
      values.retainAll(wanted.values());
      values.addAll(missing);
      missing.clear();
      if (!values.equals(values(answer.value()))) {
        supposed.add(supposed(answer, new Items(values)));
      }
    }
    return supposed;
  }

  private static List<String> values(@Nullable AnswerValue value) {
    return value instanceof Items items ? items.values() : List.of();
  }

  /**
   * The law in which a new provision would most likely stand: the one that answers most questions
   * on the subject, else one that answers something of the element.
   */
  private Scope home(StatuteSummary before) {
    return mostOf(before)
        .or(() -> sight.answering(tree.fields()).stream().findFirst())
        .map(Scope::lawScope)
        .orElse(UNNAMED);
  }

  private Optional<Scope> mostOf(StatuteSummary before) {
    return sight.scopes().stream()
        .map(Scope::lawScope)
        .distinct()
        .filter(law -> count(before, law) > 0)
        .max(Comparator.comparingLong(law -> count(before, law)));
  }

  private long count(StatuteSummary before, Scope law) {
    String subject = field.name().substring(0, field.name().indexOf('.') + 1);
    return before.answers().stream()
        .filter(answer -> answer.scope().lawScope().equals(law))
        .filter(answer -> answer.field().startsWith(subject))
        .count();
  }
}
