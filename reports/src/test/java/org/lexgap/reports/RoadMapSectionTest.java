package org.lexgap.reports;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.lexgap.reports.model.Heading;
import org.lexgap.reports.model.RoadMapSection;
import org.lexgap.reports.model.StepEntry;
import org.lexgap.reports.model.SupposedRow;

class RoadMapSectionTest {

  private final GapReport report = ExampleReports.withRoadMap();
  private final RoadMapSection section = Objects.requireNonNull(report.roadMap());

  @Test
  void a_step_names_the_provision_to_amend_or_the_law_that_lacks_one() {
    assertThat(section.steps())
        .extracting(StepEntry::title)
        .map(title -> title.replace('\u00A0', ' '))
        .containsExactly(
            "Amend ATA s 3(1)",
            "Look up what Anti-Trafficking Act 2016 (ATA) says, or add a provision to it");
  }

  @Test
  void a_blank_is_to_be_looked_up_first() {
    assertThat(section.steps().get(0).note()).isNull();
    assertThat(section.steps().get(1).note())
        .isEqualTo(
            "The question has no answer in the sheet: look it up first. If the law says so"
                + " already, recording it is enough.");
  }

  @Test
  void of_a_list_only_what_is_to_be_added_is_said() {
    assertThat(section.steps().get(0).answers())
        .singleElement()
        .extracting(SupposedRow::instead)
        .asString()
        .startsWith("Add: ")
        .doesNotContainIgnoringCase("recruit");
  }

  @Test
  void a_step_says_on_which_steps_it_rests() {
    assertThat(section.steps())
        .extracting(StepEntry::rests)
        .containsExactly("Rests on no other step", "Rests on step 1");
  }

  @Test
  void what_comes_out_worse_is_said_as_well() {
    assertThat(section.steps().get(1).effects())
        .extracting(group -> group.lead())
        .containsExactly(
            "Closes 1 gap:",
            "Narrows 1 gap:",
            "1 contradiction falls away:",
            "1 element comes out worse:");
  }

  @Test
  void gaps_without_a_step_are_listed() {
    assertThat(Objects.requireNonNull(section.without()).links())
        .singleElement()
        .extracting(link -> link.id())
        .isEqualTo("TIP-PEN-COMMENSURATE");
  }

  @Test
  void a_report_without_a_road_map_has_no_such_section() {
    assertThat(ExampleReports.typical().roadMap()).isNull();
    assertThat(ExampleReports.typical().headings())
        .extracting(Heading::title)
        .doesNotContain("Road map");
    assertThat(report.headings()).extracting(Heading::title).contains("Road map");
  }

  @Test
  void readings_of_silence_stand_in_the_basis_with_place_and_reason() {
    assertThat(report.basis().readings())
        .singleElement()
        .satisfies(
            row -> {
              assertThat(row.answer()).isEqualTo("no");
              assertThat(row.reason()).isEqualTo("a rule must be stated");
              assertThat(row.place()).isEqualTo("Laws!C4");
            });
  }
}
