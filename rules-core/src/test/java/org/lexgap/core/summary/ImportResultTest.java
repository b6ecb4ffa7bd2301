package org.lexgap.core.summary;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.lexgap.core.summary.SampleAnswers.summary;

import java.util.List;
import org.junit.jupiter.api.Test;

/** What came of reading a file. */
class ImportResultTest {

  private static final InputFile FILE = new InputFile("bill.csv", "00ff");
  private static final Problem NO_TABLE =
      new Problem(
          "NO_TABLE",
          Problem.Level.ERROR,
          new Place.Whole("bill.csv"),
          "",
          "A table was expected.",
          "Start from the template.");
  private static final Problem UNKNOWN_WORD =
      new Problem(
          "UNKNOWN_WORD",
          Problem.Level.WARNING,
          new Place.Line("bill.csv", 7),
          "maybe",
          "One of yes, no was expected",
          "Choose one.");

  @Test
  void a_readable_file_gives_a_summary_with_its_problems() {
    StatuteSummary summary = summary();
    ImportResult result = new ImportResult(FILE, summary, List.of(UNKNOWN_WORD));
    assertThat(result.input()).isEqualTo(FILE);
    assertThat(result.summary()).isSameAs(summary);
    assertThat(result.readable()).containsSame(summary);
    assertThat(result.problems()).containsExactly(UNKNOWN_WORD);
  }

  @Test
  void asking_an_unreadable_file_for_its_summary_tells_why_there_is_none() {
    ImportResult result = new ImportResult(FILE, null, List.of(NO_TABLE, UNKNOWN_WORD));
    assertThat(result.readable()).isEmpty();
    assertThatThrownBy(result::summary)
        .isInstanceOf(UnreadableInputException.class)
        .hasMessage(
            "No summary could be built from (bill.csv). bill.csv: A table was expected. Start from"
                + " the template. bill.csv:7: One of yes, no was expected (maybe) Choose one.");
  }

  @Test
  void a_problem_says_where_what_was_expected_and_what_to_do() {
    assertThat(NO_TABLE).hasToString("bill.csv: A table was expected. Start from the template.");
    assertThat(UNKNOWN_WORD)
        .hasToString("bill.csv:7: One of yes, no was expected (maybe) Choose one.");
    assertThat(Problem.Level.values())
        .extracting(Problem.Level::key)
        .containsExactly("error", "warning", "remark");
  }

  @Test
  void places_are_written_as_people_look_for_them() {
    assertThat(new Place.Cell("Sheet", "C", 12)).hasToString("Sheet!C12");
    assertThat(new Place.Line("bill.csv", 7)).hasToString("bill.csv:7");
    assertThat(new Place.Whole("bill.csv")).hasToString("bill.csv");
    assertThat(Place.UNSTATED).hasToString("");
  }
}
