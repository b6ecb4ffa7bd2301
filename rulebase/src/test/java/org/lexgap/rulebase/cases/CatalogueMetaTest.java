package org.lexgap.rulebase.cases;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.lexgap.core.Rulebase;
import org.lexgap.core.assessment.Outcome;
import org.lexgap.core.catalogue.Benchmark;
import org.lexgap.core.catalogue.Catalogue;
import org.lexgap.core.catalogue.Check;
import org.lexgap.core.catalogue.Field;
import org.lexgap.core.catalogue.Instrument;
import org.lexgap.core.catalogue.Item;
import org.lexgap.core.catalogue.KeyElement;
import org.lexgap.core.catalogue.ScopeLevel;
import org.lexgap.core.catalogue.Source;
import org.lexgap.rulebase.Rulebases;
import org.lexgap.rulebase.logic.ElementTree;
import org.lexgap.rulebase.logic.LogicTrees;

/** Walks catalogue, vocabulary and cases and fails on anything unresolved, missing or stale. */
class CatalogueMetaTest {

  private static final Rulebase RULEBASE = Rulebases.standard();
  private static final Catalogue CATALOGUE = RULEBASE.catalogue();
  private static final LogicTrees TREES =
      new LogicTrees(CATALOGUE.vocabulary(), CATALOGUE.benchmarks());
  private static final Map<String, List<RuleCase>> CASES =
      new CaseFiles(RULEBASE.vocabulary())
          .below(RuleCasesTest.FOLDER).stream()
              .filter(ruleCase -> !ruleCase.file().equals("combination.yaml"))
              .collect(
                  Collectors.groupingBy(RuleCase::id, LinkedHashMap::new, Collectors.toList()));

  @Test
  void ids_are_unique() {
    assertThat(ids()).doesNotHaveDuplicates();
    assertThat(CATALOGUE.instruments().stream().map(Instrument::id)).doesNotHaveDuplicates();
    assertThat(CATALOGUE.benchmarks().stream().map(Benchmark::id)).doesNotHaveDuplicates();
  }

  private static List<String> ids() {
    return Stream.concat(
            CATALOGUE.elements().stream().map(KeyElement::id),
            CATALOGUE.checks().stream().map(Check::id))
        .toList();
  }

  @Test
  void every_reference_resolves() {
    Set<String> ids = new HashSet<>(ids());
    for (KeyElement element : CATALOGUE.elements()) {
      assertThat(ids).containsAll(element.relations().dependsOn());
      assertThat(ids).containsAll(element.relations().supersededBy());
      assertThat(ids).containsAll(element.relations().related());
      assertFieldsExist(element.fields());
      assertInstrumentsExist(element.sources());
      assertThat(instruments()).containsAll(element.bindingIfPartyTo());
    }
    for (Check check : CATALOGUE.checks()) {
      assertThat(ids).containsAll(check.elements());
      assertFieldsExist(check.fields());
      assertInstrumentsExist(check.sources());
    }
    for (Benchmark benchmark : CATALOGUE.benchmarks()) {
      assertThat(ids).as(benchmark.id()).containsAll(benchmark.usedBy());
    }
  }

  private static void assertFieldsExist(List<String> fields) {
    assertThat(fields)
        .allSatisfy(name -> assertThat(CATALOGUE.vocabulary().find(name)).as(name).isPresent());
  }

  private static void assertInstrumentsExist(List<Source> sources) {
    assertThat(instruments()).containsAll(sources.stream().map(Source::instrument).toList());
  }

  private static Set<String> instruments() {
    return CATALOGUE.instruments().stream().map(Instrument::id).collect(Collectors.toSet());
  }

  @Test
  void every_element_and_check_says_all_that_a_reader_needs() {
    for (KeyElement element : CATALOGUE.elements()) {
      assertThat(element.title()).as(element.id()).isNotBlank().doesNotEndWith(".");
      assertThat(element.requires()).as(element.id()).isNotBlank().endsWith(".");
      assertThat(element.sources()).as(element.id()).isNotEmpty();
      assertThat(element.suggestions()).as(element.id()).isNotEmpty();
      assertThat(element.sources()).allSatisfy(s -> assertThat(s.obligation()).isNotNull());
    }
    for (Check check : CATALOGUE.checks()) {
      assertThat(check.title()).as(check.id()).isNotBlank().doesNotEndWith(".");
      assertThat(check.explanation()).as(check.id()).isNotBlank();
      assertThat(check.resolution()).as(check.id()).isNotBlank();
      assertThat(check.sources()).as(check.id()).isNotEmpty();
    }
  }

  @Test
  void the_items_of_a_list_are_the_values_of_its_field() {
    for (KeyElement element : CATALOGUE.elements()) {
      String coverage = element.logic().coverageField();
      if (coverage != null) {
        assertThat(element.items().stream().map(Item::id).toList())
            .as(element.id())
            .containsExactlyInAnyOrderElementsOf(
                CATALOGUE.vocabulary().field(coverage).values().stream().map(v -> v.id()).toList());
      }
    }
  }

  @Test
  void fields_that_are_decided_over_all_laws_can_be_united() {
    for (ElementTree tree : trees()) {
      if (tree.element().scope() == ScopeLevel.JURISDICTION) {
        assertThat(tree.fields())
            .as(tree.id())
            .allSatisfy(
                name -> assertThat(canBeUnited(CATALOGUE.vocabulary().field(name))).isTrue());
      }
    }
  }

  private static boolean canBeUnited(Field field) {
    return field.isContext()
        || field.unite() != null
        || switch (field.type()) {
          case LIST, YES_NO_PARTIAL -> true;
          default -> false;
        };
  }

  @Test
  void every_outcome_that_an_element_can_reach_has_a_hit_and_every_element_a_near_miss() {
    int hits = 0;
    for (ElementTree tree : trees()) {
      List<RuleCase> cases = CASES.getOrDefault(tree.id(), List.of());
      for (Outcome outcome : tree.reachable()) {
        assertThat(cases)
            .as("%s has no case that comes out as %s", tree.id(), outcome)
            .anyMatch(ruleCase -> ruleCase.expect().equals(outcome.key()));
        hits++;
      }
      assertNearMiss(tree.id(), cases);
      if (tree.wider() != null) {
        assertThat(cases)
            .as(tree.id())
            .anyMatch(c -> c.flags().filter(f -> f.contains("WIDER")).isPresent());
      }
    }
    for (Check check : CATALOGUE.checks()) {
      List<RuleCase> cases = CASES.getOrDefault(check.id(), List.of());
      assertThat(cases).as(check.id()).anyMatch(c -> c.expect().equals("raised"));
      assertThat(cases).as(check.id()).anyMatch(c -> c.expect().equals("not-raised"));
      assertNearMiss(check.id(), cases);
    }
    System.out.printf(
        "Catalogue: %d elements, %d checks (%d cases raise one, %d do not), %d reachable outcomes,"
            + " %d cases, %d fields.%n",
        CATALOGUE.elements().size(),
        CATALOGUE.checks().size(),
        casesThatExpect("raised"),
        casesThatExpect("not-raised"),
        hits,
        CASES.values().stream().mapToInt(Collection::size).sum(),
        CATALOGUE.vocabulary().fields().size());
  }

  private static long casesThatExpect(String outcome) {
    return CASES.values().stream()
        .flatMap(List::stream)
        .filter(ruleCase -> ruleCase.expect().equals(outcome))
        .count();
  }

  private static void assertNearMiss(String id, List<RuleCase> cases) {
    List<RuleCase> near = cases.stream().filter(c -> c.nearMiss().isPresent()).toList();
    assertThat(near).as("%s has no near miss", id).isNotEmpty();
    assertThat(near)
        .as("%s differs by one answer from what it says", id)
        .allMatch(miss -> NearMiss.isOne(miss, cases));
  }

  @Test
  void no_case_is_stale_or_stands_twice() {
    assertThat(ids()).containsAll(CASES.keySet());
    CASES.forEach(
        (id, cases) -> {
          assertThat(cases.stream().map(RuleCase::name)).as(id).doesNotHaveDuplicates();
          assertThat(cases).as(id).allMatch(c -> c.file().equals(id + ".yaml"));
        });
  }

  @Test
  void every_literal_that_decides_is_structural_or_stands_in_the_list_of_benchmarks() {
    List<String> unused = new ArrayList<>();
    for (Benchmark benchmark : CATALOGUE.benchmarks()) {
      for (String owner : benchmark.usedBy()) {
        boolean element = CATALOGUE.element(owner).isPresent();
        if (element
            && !TREES
                .parse(CATALOGUE.element(owner).orElseThrow())
                .benchmarks()
                .contains(benchmark)) {
          unused.add(benchmark.id() + " in " + owner);
        }
      }
    }
    assertThat(unused).as("benchmarks that their user does not read").isEmpty();
  }

  private static List<ElementTree> trees() {
    return CATALOGUE.elements().stream().map(TREES::parse).toList();
  }
}
