package org.lexgap.core.catalogue;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.lexgap.core.assessment.AssessmentOptions;

/** Which instruments ask for something, and which elements they ask for. */
class CitedInstrumentsTest {

  private static final KeyElement ASKED = SampleElements.citing("TIP-1", "tip", "PROTOCOL");
  private static final KeyElement OTHER = SampleElements.citing("TIP-2", "tip", "REGIONAL");

  @Test
  void only_instruments_that_an_element_cites_can_be_chosen() {
    Catalogue catalogue =
        SampleElements.catalogue(
            List.of(instrument("PROTOCOL"), instrument("UNUSED"), instrument("REGIONAL")),
            List.of(OTHER, ASKED),
            List.of());
    assertThat(catalogue.citedInstruments())
        .extracting(Instrument::id)
        .containsExactly("PROTOCOL", "REGIONAL");
  }

  @Test
  void options_without_instruments_concern_every_element() {
    assertThat(AssessmentOptions.DEFAULT.isTailored()).isFalse();
    assertThat(AssessmentOptions.DEFAULT.concerns(ASKED)).isTrue();
  }

  @Test
  void options_for_an_instrument_concern_what_cites_it() {
    AssessmentOptions tailored = AssessmentOptions.DEFAULT.withAgainst(Set.of("PROTOCOL"));
    assertThat(tailored.isTailored()).isTrue();
    assertThat(tailored.concerns(ASKED)).isTrue();
    assertThat(tailored.concerns(OTHER)).isFalse();
    assertThat(tailored.withStrict(true).concerns(OTHER)).isFalse();
  }

  private static Instrument instrument(String id) {
    return new Instrument(id, id, id, 2000, "Treaty", true, null, "read");
  }
}
