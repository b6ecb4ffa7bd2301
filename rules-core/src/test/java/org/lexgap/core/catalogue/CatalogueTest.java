package org.lexgap.core.catalogue;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** What a catalogue holds and in which order. */
class CatalogueTest {

  private static final KeyElement SMUGGLING = SampleElements.element("SOM-1", "som", "offence");
  private static final KeyElement FIRST = SampleElements.element("TIP-2", "tip", "offence");
  private static final KeyElement SECOND = SampleElements.element("TIP-1", "tip", "offence");
  private static final KeyElement TRAINING = SampleElements.element("OPS-1", "ops", "operational");
  private static final Check CHECK = SampleElements.check("CON-02");
  private static final Instrument PROTOCOL =
      new Instrument(
          "TIP-PROTOCOL-2000", "Protocol", "Protocol", 2000, "Treaty", true, null, "read");

  private static final Catalogue CATALOGUE =
      SampleElements.catalogue(
          List.of(PROTOCOL),
          List.of(TRAINING, SMUGGLING, FIRST, SECOND),
          List.of(SampleElements.check("CON-01"), CHECK));

  @Test
  void elements_come_by_set_and_then_as_they_stand_in_it() {
    assertThat(CATALOGUE.elements()).containsExactly(FIRST, SECOND, SMUGGLING, TRAINING);
  }

  @Test
  void elements_checks_and_instruments_are_found_by_id() {
    assertThat(CATALOGUE.element("TIP-1")).containsSame(SECOND);
    assertThat(CATALOGUE.element("CON-02")).isEmpty();
    assertThat(CATALOGUE.check("CON-02")).containsSame(CHECK);
    assertThat(CATALOGUE.check("TIP-1")).isEmpty();
    assertThat(CATALOGUE.instrument("TIP-PROTOCOL-2000")).containsSame(PROTOCOL);
    assertThat(CATALOGUE.instrument("SOM-PROTOCOL-2000")).isEmpty();
  }

  @Test
  void an_element_about_agency_practice_is_operational() {
    assertThat(TRAINING.isOperational()).isTrue();
    assertThat(FIRST.isOperational()).isFalse();
  }

  @ParameterizedTest
  @EnumSource(SourceCheck.class)
  void a_source_is_unread_unless_its_text_was_read(SourceCheck check) {
    Source source = new Source("TIP-PROTOCOL-2000", "art 3", Obligation.MANDATORY, check);
    assertThat(source.isUnread()).isEqualTo(check != SourceCheck.TEXT);
  }

  @Test
  void only_the_two_mandatory_strengths_are_duties() {
    assertThat(List.of(Obligation.values()).stream().filter(Obligation::isDuty))
        .containsExactly(Obligation.MANDATORY, Obligation.MANDATORY_SUBJECT_TO_LEGAL_SYSTEM);
  }
}
