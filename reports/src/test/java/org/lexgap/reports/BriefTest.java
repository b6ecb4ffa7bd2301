package org.lexgap.reports;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.lexgap.reports.model.BriefPoint;
import org.lexgap.reports.model.GapRow;
import org.lexgap.reports.model.ProvisionOfOthers;
import org.lexgap.reports.word.WordOutline;

/** The note of two pages says nothing but what the report says. */
class BriefTest {

  private static Brief brief(GapReport report) {
    return Brief.of(BriefRequest.of(report), Wording.strict(Locale.ENGLISH));
  }

  private static byte[] docx(Brief brief) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try {
      BriefFormat.DOCX.write(brief, out);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return out.toByteArray();
  }

  private static List<String> lines(Brief brief) {
    return WordOutline.lines(docx(brief));
  }

  @Test
  void it_tells_figures_strengths_and_gaps_of_the_report() {
    GapReport report = ExampleReports.withRoadMap();
    Brief brief = brief(report);
    assertThat(brief.figures()).isEqualTo(report.firstPage().figures());
    assertThat(brief.ranges()).isEqualTo(report.firstPage().ranges());
    assertThat(brief.provided()).extracting(BriefPoint::title).isNotEmpty();
    assertThat(brief.gaps())
        .extracting(GapRow::id)
        .containsExactly("TIP-CHILD-NO-MEANS", "TIP-ORGANISE", "CON-01", "SOM-AGG-DANGER");
    assertThat(brief.gapsNote()).isNull();
    assertThat(brief.steps()).hasSize(2);
    assertThat(brief.steps().get(1).needs()).isEqualTo("Rests on step 1");
  }

  @Test
  void the_document_of_a_typical_note_equals_its_golden_file() {
    GoldenFile.checkText("typical.brief.docx.txt", docx(brief(ExampleReports.withRoadMap())));
  }

  @Test
  void the_document_of_a_note_on_no_answers_equals_its_golden_file() {
    GoldenFile.checkText("empty.brief.docx.txt", docx(brief(ExampleReports.empty())));
  }

  @Test
  void without_answers_nothing_is_provided_and_nothing_is_a_gap() {
    Brief brief = brief(ExampleReports.empty());
    assertThat(brief.provided()).isEmpty();
    assertThat(brief.providedNote()).isNotBlank();
    assertThat(brief.gaps()).isEmpty();
    assertThat(brief.gapsNote())
        .isEqualTo(
            "Nothing is missing or in conflict on the answers given. 12 elements have no answer; that"
                + " is neither a gap nor a pass.");
  }

  @Test
  void what_does_not_fit_is_counted() {
    Brief brief = brief(CrowdedReport.fullest());
    assertThat(brief.gaps()).hasSize(5);
    assertThat(brief.gapsNote()).isEqualTo("43 more are in section 3 of the report.");
  }

  @Test
  void a_handout_shows_provisions_of_others_in_place_of_steps() {
    BriefRequest request =
        BriefRequest.of(ExampleReports.withRoadMap())
            .withProvisionsOfOthers(
                List.of(
                    new ProvisionOfOthers("Attempt is punishable", "Ardenia", "Penal Code s 9")));
    Brief handout = Brief.of(request, Wording.strict(Locale.ENGLISH));
    assertThat(handout.steps()).isEmpty();
    assertThat(handout.stepsNote()).isNull();
    assertThat(lines(handout))
        .contains(
            "[heading 2] Provisions of others to look at",
            "| Attempt is punishable | Ardenia | Penal Code s 9 |")
        .doesNotContain("[heading 2] What could come first");
  }

  @Test
  void the_same_note_gives_the_same_bytes() {
    assertThat(docx(brief(ExampleReports.withRoadMap())))
        .isEqualTo(docx(brief(ExampleReports.withRoadMap())));
  }

  @ParameterizedTest
  @MethodSource("org.lexgap.reports.HostileTextTest#texts")
  void text_of_a_user_stays_text(String text) {
    BriefRequest request =
        BriefRequest.of(ExampleReports.hostile(text))
            .withProvisionsOfOthers(
                Collections.nCopies(20, new ProvisionOfOthers(text, text, text)));
    byte[] docx = docx(Brief.of(request));
    assertThat(WordOutline.structure(docx).stream().filter(tag -> tag.contains("instr")))
        .doesNotContain("w:instr=\" HYPERLINK");
    assertThat(String.join("", WordOutline.lines(docx)))
        .doesNotContainPattern("[\u0000-\u001F\u007F-\u009F\u202A-\u202E\u2066-\u2069]");
  }
}
