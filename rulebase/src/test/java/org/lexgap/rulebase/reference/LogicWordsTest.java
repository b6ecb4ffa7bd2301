package org.lexgap.rulebase.reference;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.lexgap.core.assessment.Outcome;
import org.lexgap.core.catalogue.Catalogue;
import org.lexgap.core.catalogue.Field;
import org.lexgap.core.catalogue.Vocabulary;
import org.lexgap.rulebase.catalogue.StandardCatalogue;
import org.lexgap.rulebase.logic.CheckTree;
import org.lexgap.rulebase.logic.ElementTree;
import org.lexgap.rulebase.logic.Expr;
import org.lexgap.rulebase.logic.Fields;
import org.lexgap.rulebase.logic.LogicTrees;

/** The logic in plain English says all that the logic says. */
class LogicWordsTest {

  private static final Catalogue CATALOGUE = StandardCatalogue.read();
  private static final Vocabulary VOCABULARY = CATALOGUE.vocabulary();
  private static final LogicTrees TREES = new LogicTrees(VOCABULARY, CATALOGUE.benchmarks());
  private static final LogicWords WORDS = new LogicWords(VOCABULARY);
  private static final Pattern SYMBOL = Pattern.compile("(?<![\\w.-])[a-z][a-z0-9-]*(?![\\w.(-])");
  private static final Pattern NUMBER = Pattern.compile("(?<![\\w.-])\\d+(?:\\.\\d+)?(?![\\w.-])");
  private static final List<String> GRAMMAR =
      List.of("and", "or", "not", "in", "is", "null", "empty", "always", "never", "coverage");

  private static List<Expr> conditions() {
    List<Expr> conditions = new ArrayList<>();
    for (var element : CATALOGUE.elements()) {
      ElementTree tree = TREES.parse(element);
      conditions.addAll(tree.branches().values());
      conditions.add(tree.appliesIf());
      if (tree.wider() != null) {
        conditions.add(tree.wider());
      }
    }
    for (var check : CATALOGUE.checks()) {
      CheckTree tree = TREES.parse(check);
      conditions.add(tree.raiseWhen());
      if (tree.downgradeWhen() != null) {
        conditions.add(tree.downgradeWhen());
      }
    }
    return conditions;
  }

  @Test
  void every_question_of_every_condition_is_asked() {
    for (Expr condition : conditions()) {
      String said = WORDS.of(condition).inline();
      for (String field : Fields.of(condition)) {
        assertThat(said).as("%s", condition).contains(VOCABULARY.field(field).question().strip());
      }
    }
  }

  @Test
  void every_value_of_every_condition_is_named() {
    for (Expr condition : conditions()) {
      String said = WORDS.of(condition).inline();
      for (String symbol : all(SYMBOL, condition)) {
        if (!GRAMMAR.contains(symbol)) {
          assertThat(said).as("%s: %s", condition, symbol).containsAnyOf(labels(condition, symbol));
        }
      }
    }
  }

  private static String[] labels(Expr condition, String symbol) {
    return fields(condition).stream()
        .filter(field -> field.allows(symbol))
        .map(field -> "“" + field.labelOf(symbol) + "”")
        .toArray(String[]::new);
  }

  private static Collection<Field> fields(Expr condition) {
    return Fields.of(condition).stream().map(VOCABULARY::field).toList();
  }

  @Test
  void every_number_of_every_condition_is_named() {
    for (Expr condition : conditions()) {
      String said = WORDS.of(condition).inline();
      boolean share = condition.toString().contains("cover");
      for (String number : all(NUMBER, condition)) {
        boolean inWords =
            share && List.of("0", "1").contains(number)
                || fields(condition).stream()
                    .flatMap(field -> field.wordsFor(Double.parseDouble(number)).stream())
                    .anyMatch(said::contains);
        assertThat(inWords || said.matches("(?s).*(?<![\\d.])" + number + "(?![\\d.]).*"))
            .as("%s names %s: %s", condition, number, said)
            .isTrue();
      }
    }
  }

  @Test
  void every_benchmark_of_every_condition_is_called_ours() {
    for (Expr condition : conditions()) {
      if (!Fields.benchmarksOf(condition).isEmpty()) {
        assertThat(WORDS.of(condition).inline()).contains("a benchmark of this catalogue");
      }
    }
  }

  @Test
  void no_place_is_left_unfilled() {
    assertThat(conditions())
        .allSatisfy(
            condition -> assertThat(WORDS.of(condition).inline()).doesNotContain("null", "{", "}"));
  }

  @Test
  void a_condition_reads_like_a_sentence() {
    ElementTree tree = TREES.parse(CATALOGUE.element("TIP-DEF-CHILD").orElseThrow());
    assertThat(WORDS.of(tree.branch(Outcome.MET)).inline())
        .isEqualTo(
            "all of these hold: the answer to “Below what age is a victim of trafficking treated as a"
                + " child?” is at least 18 years; “Does the age limit for child victims depend on the"
                + " child's sex or on marriage?” is not answered “yes” (no answer counts as well)");
  }

  @Test
  void what_is_divided_is_told_from_what_it_is_compared_with() {
    ElementTree tree = TREES.parse(CATALOGUE.element("XC-LIMITATION").orElseThrow());
    assertThat(WORDS.of(tree.branch(Outcome.MET)).inline())
        .contains(
            "is at least the highest of 10 years (a benchmark of this catalogue) and the result of"
                + " dividing the answer to “What is the longest prison term for trafficking of an"
                + " adult without aggravating facts?” by 2 (a benchmark of this catalogue)");
  }

  @Test
  void a_share_that_is_a_benchmark_is_said_without_brackets_in_brackets() {
    ElementTree tree = TREES.parse(CATALOGUE.element("TIP-ACT").orElseThrow());
    assertThat(WORDS.of(tree.branch(Outcome.PARTIAL)).inline())
        .contains(
            "names at least 2 of the 5 parts of this element (a share not below 0.4, a benchmark of"
                + " this catalogue)");
  }

  private static List<String> all(Pattern pattern, Expr condition) {
    return pattern.matcher(condition.toString()).results().map(MatchResult::group).toList();
  }
}
