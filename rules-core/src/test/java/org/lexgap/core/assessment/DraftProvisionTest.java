package org.lexgap.core.assessment;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.lexgap.core.catalogue.Fill;
import org.lexgap.core.catalogue.Suggestion;
import org.lexgap.core.summary.Answer;
import org.lexgap.core.summary.AnswerValue;
import org.lexgap.core.summary.Scope;

/** A model provision is words and blanks, in their order. */
class DraftProvisionTest {

  @Test
  void placeholders_in_square_brackets_become_blanks() {
    DraftProvision draft = draft("  Whoever enters [State] is liable for [x] years. ");
    assertThat(draft.parts())
        .containsExactly(
            new TextPart.Words("Whoever enters "),
            new TextPart.Blank("State"),
            new TextPart.Words(" is liable for "),
            new TextPart.Blank("x"),
            new TextPart.Words(" years."));
    assertThat(draft.tradition()).isEqualTo("common");
  }

  @Test
  void blanks_may_stand_first_last_and_side_by_side() {
    assertThat(draft("[a][b]").parts())
        .containsExactly(new TextPart.Blank("a"), new TextPart.Blank("b"));
  }

  @Test
  void a_bracket_that_nobody_closes_is_a_word() {
    assertThat(draft("Under [State the law").parts())
        .containsExactly(new TextPart.Words("Under [State the law"));
  }

  @Test
  void the_plain_text_shows_what_is_filled_and_leaves_blanks_in_brackets() {
    Answer name =
        Answer.of(Scope.JURISDICTION, "ctx.jurisdiction", new AnswerValue.Text("Velmora"));
    DraftProvision draft =
        new DraftProvision(
            "any",
            List.of(
                new TextPart.Words("In "),
                new TextPart.Filled("Velmora", "State", name),
                new TextPart.Words(", "),
                new TextPart.Blank("x")));
    assertThat(draft.text()).isEqualTo("In Velmora, [x]");
  }

  @Test
  void what_fills_a_placeholder_has_a_word_in_the_catalogue() {
    assertThat(Fill.With.values())
        .extracting(Fill.With::key)
        .containsExactly("provision", "law", "answer");
  }

  private static DraftProvision draft(String text) {
    return DraftProvision.of(new Suggestion("common", text, List.of()));
  }
}
