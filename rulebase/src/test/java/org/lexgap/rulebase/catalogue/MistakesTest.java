package org.lexgap.rulebase.catalogue;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.lexgap.rulebase.catalogue.SampleFiles.CHECKS;
import static org.lexgap.rulebase.catalogue.SampleFiles.ELEMENTS;
import static org.lexgap.rulebase.catalogue.SampleFiles.INSTRUMENTS;
import static org.lexgap.rulebase.catalogue.SampleFiles.VOCABULARY;
import static org.lexgap.rulebase.catalogue.SampleFiles.mistakes;

import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Every mistake in a catalogue file is named with its line and what to do. */
class MistakesTest {

  private static List<String> inVocabulary(String words, String instead) {
    return mistakes(VOCABULARY.replaceFirst(words, instead), INSTRUMENTS);
  }

  private static List<String> inElements(String words, String instead) {
    return mistakes(VOCABULARY, INSTRUMENTS, ELEMENTS.replaceFirst(words, instead), CHECKS);
  }

  private static List<String> inChecks(String words, String instead) {
    return mistakes(VOCABULARY, INSTRUMENTS, ELEMENTS, CHECKS.replaceFirst(words, instead));
  }

  @Test
  void a_catalogue_without_mistakes_has_none() {
    assertThat(mistakes(VOCABULARY, INSTRUMENTS, ELEMENTS, CHECKS)).isEmpty();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "tier: core | tier: top | own.yaml:5: The key (tier): The word (top) is none of: core, detail.",
        "type: enum | type: list of | own.yaml:17: The key (type): The word (list of) is none of:",
        "    theme: offence | '' | own.yaml:2: The key (theme) is missing. Add it.",
        "life: 99 | life: long | own.yaml:29: The key (life) has (long). Write a number.",
        "unit: years | unit: [years] | own.yaml:28: The key (unit) takes one value.",
        "example: s 511 | exampel: s 511 | own.yaml:10: The key (exampel) is not known here.",
        "theme: penalty | set: penalty | own.yaml:25: The key (set) stands twice. Remove one.",
        "if_blank: no | if_blank: never | The key (if_blank) holds (never), which is no answer",
        "    if_blank_reason: Silence means no. | '' | The key (if_blank_reason) is missing.",
      })
  void in_the_vocabulary(String words, String instead, String mistake) {
    assertThat(inVocabulary(words, instead)).anyMatch(m -> m.contains(mistake));
  }

  @Test
  void a_choice_without_values_is_a_mistake_and_a_number_without_values_is_none() {
    assertThat(inVocabulary("(?s)    values:\n      open.*?closed\n", ""))
        .contains("own.yaml:13: The key (values) is missing. List the values with their labels.");
    assertThat(inVocabulary("type: enum", "type: list")).isEmpty();
    assertThat(
            inVocabulary("(?s)type: enum(.*?)    values:\n      open.*?closed\n", "type: list$1"))
        .contains("own.yaml:13: The key (values) is missing. List the values with their labels.");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "severity: major | severity: huge | own.yaml:11: The key (severity): The word (huge)",
        "TREATY, ref | TREATIES, ref | own.yaml:17: There is no instrument (TREATIES). Add it or",
        "to: .TREATY. | to: [TREATIES] | own.yaml:15: There is no instrument (TREATIES).",
        "fields: .tip.attempt, | fields: [tip.attemt, | own.yaml:22: There is no field (tip.attemt).",
        "depends_on: .TIP-2 | depends_on: [TIP-3 | own.yaml:29: There is no element (TIP-3).",
        "superseded_by: .. | superseded_by: [TIP-4] | own.yaml:29: There is no element (TIP-4).",
        "related: .TIP-2 | related: [TIP-5 | own.yaml:29: There is no element (TIP-5).",
        "tip.years > 20 | tip.years > red | own.yaml:27: TIP-1: the condition (tip.years > red)",
        "= partial | = half | own.yaml:25: TIP-1: the condition (tip.attempt = half)",
        "if: ctx.coastal = yes | if: tip.attempt = yes | Only facts about the State",
        "id: TIP-2 | id: TIP-1 | own.yaml:32: The id (TIP-1) is taken (own.yaml:5). Choose",
        "common_defects: | common_defect: | own.yaml:28: The key (common_defect) is not known here.",
        "common_defects: .Attempts are forgotten.. | common_defects: none | takes a list.",
        "common_defects: .Attempts | common_defects: [{a: b}, Attempts | A word was expected in this",
        "label: Closed list | lable: Closed list | The key (label) is missing. Add it.",
        "sub_id: TIP-1a | sub: TIP-1a | The key (sub) is not known here.",
        "tradition: civil | traditions: civil | The key (traditions) is not known here.",
        "check: excerpt | check: excerpt, checks: a | The key (checks) is not known here.",
        "partial: tip | partially: tip | The key (partially) is not known here.",
        "text: It goes | texts: It goes | The key (texts) is not known here.",
        "superseded_by | superseeded_by | The key (superseeded_by) is not known here.",
        "    requires: Years. | '' | own.yaml:32: The key (requires) is missing. Add it.",
        "title: Trafficking | titel: Trafficking | own.yaml:2: The key (titel) is not known here."
      })
  void in_an_element(String words, String instead, String mistake) {
    assertThat(inElements(words, instead)).anyMatch(m -> m.contains(mistake));
  }

  @Test
  void an_element_without_logic_is_told_to_say_when_it_is_met() {
    assertThat(inElements("(?s)    logic:\n.*?no\n", ""))
        .containsExactly(
            "own.yaml:5: The key (logic) is missing. Say when the element is met and missing.");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "finding: gap | finding: hole | own.yaml:4: The key (finding): The word (hole) is none of:",
        "TREATY | TREATIES | own.yaml:14: There is no instrument (TREATIES).",
        "fields: .tip.attempt | fields: [tip.attemt | own.yaml:8: There is no field (tip.attemt).",
        "elements: .TIP-1 | elements: [TIP-9 | own.yaml:7: There is no element (TIP-9).",
        "years = 0 | years = red | own.yaml:9: CON-1: the condition",
        "when: ctx.coastal = no | when: tip.attempt = no | Only facts about the State",
        "id: CON-1 | id: TIP-1 | own.yaml:2: The id (TIP-1) is taken (own.yaml:5). Choose",
        "explanation: | explain: | own.yaml:10: The key (explain) is not known here.",
        "to: minor | too: minor | The key (too) is not known here."
      })
  void in_a_check(String words, String instead, String mistake) {
    assertThat(inChecks(words, instead)).anyMatch(m -> m.contains(mistake));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "short_title: Treaty | short: Treaty | own.yaml:4: The key (short) is not known here.",
        "year: 2000 | year: MM | own.yaml:5: The key (year) has (MM). Write a number.",
        "instruments: | 'more: a\ninstruments:' | own.yaml:1: The key (more) is not known here.",
      })
  void in_an_instrument(String words, String instead, String mistake) {
    assertThat(mistakes(INSTRUMENTS.replaceFirst(words, instead)))
        .anyMatch(m -> m.contains(mistake));
  }

  @Test
  void in_a_benchmark() {
    assertThat(mistakes(SampleFiles.BENCHMARKS.replace("reason:", "why:")))
        .containsExactly(
            "own.yaml:2: The key (why) is not known here. Use one of: id, value, unit, used_by,"
                + " reason.",
            "own.yaml:2: The key (reason) is missing. Add it.");
    assertThat(mistakes("benchmarks: []\nfixed: []"))
        .containsExactly(
            "own.yaml:2: The key (fixed) is not known here. Use one of: benchmarks,"
                + " fixed_by_treaty.");
  }

  @Test
  void a_file_must_begin_with_something_known() {
    assertThat(mistakes("element: []"))
        .containsExactly(
            "own.yaml:1: The file holds none of: fields, elements, checks, instruments, benchmarks."
                + " Start it with one of them.");
    assertThat(mistakes("fields: []\nfield: []"))
        .containsExactly("own.yaml:2: The key (field) is not known here. Use one of: fields.");
    assertThat(mistakes("checks: []\ncheck: []"))
        .containsExactly("own.yaml:2: The key (check) is not known here. Use one of: checks.");
  }

  @Test
  void a_file_must_be_YAML_and_hold_something() {
    assertThat(mistakes(""))
        .containsExactly("own.yaml:1: The file is empty. Write its content or remove it.");
    assertThat(mistakes("- a\n- b"))
        .contains("own.yaml:1: Keys with values were expected here. Write key: value.");
    assertThat(mistakes("a: b\nset: ["))
        .hasSize(1)
        .allMatch(m -> m.startsWith("own.yaml:2: This is not YAML: "));
    assertThat(mistakes("a: &x [1]\nb: *y"))
        .hasSize(1)
        .allMatch(m -> m.startsWith("own.yaml:") && m.contains("This is not YAML: "));
  }

  @Test
  void the_message_counts_the_mistakes_and_names_each() {
    CatalogueException exception =
        new CatalogueException(
            List.of(new Mistake("a.yaml", 1, "One."), new Mistake("b.yaml", 2, "Two.")));
    assertThat(exception.getMessage().lines())
        .containsExactly("The catalogue has 2 mistake(s):", "a.yaml:1: One.", "b.yaml:2: Two.");
    assertThat(exception.mistakes()).hasSize(2);
  }

  @Test
  void a_catalogue_with_mistakes_is_not_handed_out() {
    CatalogueReader reader = new CatalogueReader();
    reader.read(new YamlFile("own.yaml", "a: b".getBytes(StandardCharsets.UTF_8)));
    assertThatThrownBy(() -> reader.catalogue("1", "hash")).isInstanceOf(CatalogueException.class);
  }
}
