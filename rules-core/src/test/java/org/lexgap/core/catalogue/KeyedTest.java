package org.lexgap.core.catalogue;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.lexgap.core.assessment.Binding;
import org.lexgap.core.assessment.CheckResult;
import org.lexgap.core.assessment.Outcome;
import org.lexgap.core.assessment.Standing;
import org.lexgap.core.summary.Confidence;

/** The words of files and reports. They are stable: changing one breaks sheets and readers. */
class KeyedTest {

  static Stream<Arguments> words() {
    return Stream.of(
        Arguments.of(Outcome.class, "met partial missing conflict unknown review not-applicable"),
        Arguments.of(CheckResult.Status.class, "raised not-raised unknown"),
        Arguments.of(Binding.class, "yes no unknown"),
        Arguments.of(Standing.class, "party not-party unknown voluntary"),
        Arguments.of(Severity.class, "critical major minor warning"),
        Arguments.of(FindingKind.class, "conflict gap warning"),
        Arguments.of(
            Obligation.class,
            "mandatory mandatory-subject-to-legal-system consider recommended-practice"),
        Arguments.of(ScopeLevel.class, "offence jurisdiction"),
        Arguments.of(Tier.class, "core detail"),
        Arguments.of(Unite.class, "highest lowest yes no first-listed"),
        Arguments.of(Unit.class, "years days ratio persons year share items divisor"),
        Arguments.of(FieldType.class, "yes-no yes-no-partial enum list number text"),
        Arguments.of(SourceCheck.class, "text excerpt heading secondary existence knowledge"));
  }

  @ParameterizedTest
  @MethodSource("words")
  void every_constant_has_its_word(Class<? extends Keyed> type, String expected) {
    List<Keyed> constants = Arrays.asList(type.getEnumConstants());
    assertThat(constants).extracting(Keyed::key).containsExactly(expected.split(" "));
  }

  @Test
  void a_constant_is_found_by_its_word() {
    assertThat(Keyed.of(Severity.class, "major")).isEqualTo(Severity.MAJOR);
    assertThat(Keyed.of(Outcome.class, "not-applicable")).isEqualTo(Outcome.NOT_APPLICABLE);
  }

  @Test
  void a_confidence_that_is_not_stated_has_no_word() {
    assertThat(Confidence.values())
        .extracting(Confidence::key)
        .containsExactly("verified", "known", "uncertain", "proposed", "");
  }

  @Test
  void an_unknown_word_is_named_with_those_that_are_known() {
    assertThatThrownBy(() -> Keyed.of(Severity.class, "huge"))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("The word (huge) is none of: critical, major, minor, warning.");
  }
}
