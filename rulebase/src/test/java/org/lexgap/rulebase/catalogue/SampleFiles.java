package org.lexgap.rulebase.catalogue;

import java.nio.charset.StandardCharsets;
import java.util.List;
import org.lexgap.core.catalogue.Catalogue;

/** Catalogue files as a lawyer writes them, small. */
final class SampleFiles {

  static final String VOCABULARY =
      """
      fields:
        - name: tip.attempt
          set: tip
          theme: offence
          tier: core
          type: yes-no-partial
          unite: highest
          question: Is an attempt punished?
          guidance: Look at the general part.
          example: s 511
          if_blank: no
          if_blank_reason: Silence means no.
        - name: tip.list
          set: tip
          theme: offence
          tier: detail
          type: enum
          question: Is the list open?
          guidance: Read to the end.
          values:
            open: The list is open
            closed: The list is closed
        - name: tip.years
          set: tip
          theme: penalty
          tier: core
          type: number
          unit: years
          words: {life: 99, none: 0}
          question: How many years?
          guidance: The maximum.
        - name: ctx.coastal
          set: ctx
          theme: state
          tier: core
          type: yes-no
          values:
            yes: It has a coast
          question: Has the State a coast?
          guidance: The sea.
      """;

  static final String INSTRUMENTS =
      """
      instruments:
        - id: TREATY
          title: A treaty of the sea
          short_title: Treaty
          year: 2000
          status: in force
          binds_parties: true
          details: opened in Palermo
          verification: read
        - id: MODEL
          title: A model law
          short_title: Model
          year: 2009
          status: model
          verification: excerpts
      """;

  static final String BENCHMARKS =
      """
      benchmarks:
        - {id: SERIOUS, value: 4, unit: years, used_by: [TIP-1], reason: A serious crime.}
      """;

  static final String ELEMENTS =
      """
      set: tip
      title: Trafficking
      operational: true
      elements:
        - id: TIP-1
          title: Attempt
          theme: offence
          topic: scope
          scope: offence
          obligation: mandatory
          severity: major
          requires: An attempt is punished.
          applies_when: The State has a coast.
          applies_if: ctx.coastal = yes
          binding_if_party_to: [TREATY]
          sources:
            - {instrument: TREATY, ref: art 5, obligation: mandatory, check: text}
            - {instrument: MODEL, ref: s 7, check: excerpt}
          items:
            - {id: open, label: Open list, required: yes, sub_id: TIP-1a, note: hard}
            - {id: closed, label: Closed list}
          fields: [tip.attempt, tip.years]
          logic:
            met: tip.attempt = yes and tip.years >= 4
            partial: tip.attempt = partial
            missing: tip.attempt = no
          wider: {when: tip.years > 20, text: It goes further.}
          common_defects: [Attempts are forgotten.]
          relations: {depends_on: [TIP-2], superseded_by: [], related: [TIP-2]}
          suggested_provisions:
            - {tradition: civil, text: An attempt is punished.}
        - id: TIP-2
          title: Years
          theme: penalty
          scope: jurisdiction
          obligation: consider
          severity: minor
          requires: Years.
          sources:
            - {instrument: MODEL, ref: s 8, check: heading}
          fields: [tip.years]
          logic:
            met: tip.years >= 4
            missing: tip.years < 4
      """;

  static final String CHECKS =
      """
      checks:
        - id: CON-1
          title: Attempt without years
          finding: gap
          severity: warning
          scope: jurisdiction
          elements: [TIP-1, TIP-2]
          fields: [tip.attempt, tip.years]
          raise_when: tip.attempt = yes and tip.years = 0
          explanation: It makes no sense.
          guard: A fine may be meant.
          downgrade: {to: minor, when: ctx.coastal = no}
          sources:
            - {instrument: TREATY, ref: art 11, check: knowledge}
          suggested_resolution: State the years.
      """;

  private SampleFiles() {}

  /** All files together, one of them in other words. */
  static Catalogue catalogue(String... files) {
    CatalogueReader reader = new CatalogueReader();
    for (String file : files) {
      reader.read(new YamlFile("own.yaml", file.getBytes(StandardCharsets.UTF_8)));
    }
    return reader.verified("7", "hash");
  }

  static Catalogue whole() {
    return catalogue(VOCABULARY, INSTRUMENTS, BENCHMARKS, ELEMENTS, CHECKS);
  }

  static List<String> mistakes(String... files) {
    try {
      catalogue(files);
      return List.of();
    } catch (CatalogueException e) {
      return e.mistakes().stream().map(Mistake::toString).toList();
    }
  }
}
