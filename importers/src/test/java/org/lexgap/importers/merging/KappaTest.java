package org.lexgap.importers.merging;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

/** Kappa gives what published worked examples give. */
class KappaTest {

  private static final List<String> CATEGORIES = List.of("a", "b", "c", "d", "e");

  /** Rows for a table of two coders: how often one gave the row's and the other the column's. */
  private static List<List<String>> pairs(int[][] table) {
    List<List<String>> rows = new ArrayList<>();
    for (int i = 0; i < table.length; i++) {
      for (int j = 0; j < table[i].length; j++) {
        rows.addAll(
            Collections.nCopies(table[i][j], List.of(CATEGORIES.get(i), CATEGORIES.get(j))));
      }
    }
    return rows;
  }

  /** Rows for a table of subjects: how many coders gave each category. */
  private static List<List<String>> subjects(int[][] table) {
    List<List<String>> rows = new ArrayList<>();
    for (int[] counts : table) {
      List<String> row = new ArrayList<>();
      for (int j = 0; j < counts.length; j++) {
        row.addAll(Collections.nCopies(counts[j], CATEGORIES.get(j)));
      }
      rows.add(row);
    }
    return rows;
  }

  /** J. Cohen, A coefficient of agreement for nominal scales (1960): 200 subjects, kappa .492. */
  @Test
  void two_coders_agree_as_in_the_example_of_Cohen() {
    int[][] table = {{88, 10, 2}, {14, 40, 6}, {18, 10, 12}};
    assertThat(Kappa.cohen(pairs(table)).getAsDouble()).isCloseTo(0.492, within(0.0005));
  }

  /** Wikipedia, "Cohen's kappa", simple example of 50 grant proposals: kappa 0.4. */
  @Test
  void two_readers_of_proposals_agree_as_published() {
    int[][] table = {{20, 5}, {10, 15}};
    assertThat(Kappa.cohen(pairs(table)).getAsDouble()).isCloseTo(0.4, within(1e-12));
  }

  /** Wikipedia, "Fleiss' kappa", worked example of 14 coders and 10 subjects: kappa 0.210. */
  @Test
  void fourteen_coders_agree_as_published() {
    int[][] table = {
      {0, 0, 0, 0, 14},
      {0, 2, 6, 4, 2},
      {0, 0, 3, 5, 6},
      {0, 3, 9, 2, 0},
      {2, 2, 8, 1, 1},
      {7, 7, 0, 0, 0},
      {3, 2, 6, 3, 0},
      {2, 5, 3, 2, 2},
      {6, 5, 2, 1, 0},
      {0, 2, 2, 3, 7}
    };
    assertThat(Kappa.fleiss(subjects(table)).getAsDouble()).isCloseTo(0.210, within(0.0005));
  }

  @Test
  void full_agreement_over_two_categories_is_one() {
    List<List<String>> rows = List.of(List.of("a", "a"), List.of("b", "b"));
    assertThat(Kappa.cohen(rows)).hasValue(1);
    assertThat(Kappa.fleiss(rows)).hasValue(1);
  }

  @Test
  void kappa_is_not_defined_where_everybody_says_the_same_or_nothing_was_counted() {
    List<List<String>> same = Collections.nCopies(3, List.of("a", "a", "a"));
    assertThat(Kappa.cohen(same)).isEmpty();
    assertThat(Kappa.fleiss(same)).isEmpty();
    assertThat(Kappa.cohen(List.of())).isEmpty();
    assertThat(Kappa.fleiss(List.of())).isEmpty();
  }

  @Test
  void kappa_is_a_number_up_to_one_whatever_people_answer() {
    Random random = new Random(7);
    for (int i = 0; i < 500; i++) {
      int coders = 2 + random.nextInt(29);
      List<List<String>> rows = new ArrayList<>();
      for (int subject = random.nextInt(20); subject >= 0; subject--) {
        rows.add(random.ints(coders, 0, 1 + random.nextInt(4)).mapToObj(CATEGORIES::get).toList());
      }
      assertThat(Kappa.fleiss(rows).orElse(0)).isBetween(-1.0, 1.0);
      assertThat(Kappa.cohen(rows).orElse(0)).isBetween(-1.0, 1.0);
    }
  }
}
