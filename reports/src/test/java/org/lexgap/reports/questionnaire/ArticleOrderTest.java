package org.lexgap.reports.questionnaire;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class ArticleOrderTest {

  @Test
  void articles_stand_as_in_the_treaty() {
    List<String> inOrder =
        List.of(
            "art 2(a)",
            "art 5(1)(a)(i)-(ii)",
            "art 5(1)(b)",
            "art 5(2)",
            "art 5(10)",
            "art 6",
            "art 6(1)",
            "art 10(1)",
            "art 10(1)(a)");
    List<String> shuffled =
        List.of(
            inOrder.get(7),
            inOrder.get(4),
            inOrder.get(1),
            inOrder.get(8),
            inOrder.get(0),
            inOrder.get(6),
            inOrder.get(3),
            inOrder.get(5),
            inOrder.get(2));
    assertThat(shuffled.stream().sorted(new ArticleOrder())).containsExactlyElementsOf(inOrder);
  }

  @Test
  void only_the_same_words_are_equal() {
    assertThat(new ArticleOrder().compare("art 5(2)", "art 5.2")).isNotZero();
    assertThat(new ArticleOrder().compare("art 5(2)", "art 5(2)")).isZero();
  }
}
