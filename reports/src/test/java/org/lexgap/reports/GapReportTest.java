package org.lexgap.reports;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.lexgap.core.assessment.Finding;
import org.lexgap.core.assessment.Flag;
import org.lexgap.core.assessment.Outcome;
import org.lexgap.reports.model.ElementLink;
import org.lexgap.reports.model.FindingEntry;
import org.lexgap.reports.model.FlagLine;
import org.lexgap.reports.model.GapRow;
import org.lexgap.reports.model.Heading;
import org.lexgap.reports.model.LinkGroup;
import org.lexgap.reports.model.ModelProvision;
import org.lexgap.reports.model.ProvidedGroup;
import org.lexgap.reports.model.ProvidedRow;
import org.lexgap.reports.model.SourceLine;
import org.lexgap.reports.model.TextRun;

class GapReportTest {

  private final GapReport typical = ExampleReports.typical();
  private final GapReport empty = ExampleReports.empty();

  @Test
  void the_critical_list_holds_duties_that_are_missing_or_in_conflict_and_nothing_else() {
    assertThat(typical.firstPage().critical().rows())
        .extracting(GapRow::id)
        .containsExactly("TIP-CHILD-NO-MEANS", "TIP-ORGANISE", "CON-01", "SOM-AGG-DANGER");
    assertThat(typical.firstPage().critical().counts())
        .containsExactly("3 elements", "1 check across provisions");
  }

  @Test
  void gaps_are_ordered_by_duty_then_severity_then_catalogue() {
    assertThat(typical.gaps().duties())
        .extracting(GapRow::id)
        .containsExactly(
            "TIP-ACT",
            "TIP-CHILD-NO-MEANS",
            "TIP-ORGANISE",
            "TIP-PEN-SERIOUS",
            "CON-01",
            "SOM-AGG-DANGER",
            "TIP-PEN-COMMENSURATE");
    assertThat(typical.gaps().others()).isEmpty();
  }

  @Test
  void unanswered_elements_are_never_among_the_gaps() {
    assertThat(empty.gaps().duties()).isEmpty();
    assertThat(empty.gaps().others()).isEmpty();
    assertThat(empty.gaps().intro())
        .isEqualTo(
            "No element is in conflict, missing or partly met on the answers given. 12 elements"
                + " have no answer (section 6).");
  }

  @Test
  void the_three_figures_are_told_in_words() {
    assertThat(typical.firstPage().figures())
        .extracting(
            figure ->
                (figure.value() + " " + figure.of() + " " + figure.label()).replace("  ", " "))
        .containsExactly(
            "2–6 of 11 elements are met. It is a range because 4 could still prove met.",
            "3 are missing (2) or in conflict (1). 3 of them are critical and bind Velmora.",
            "1 has no answer yet. It counts neither as met nor as a gap.");
  }

  @Test
  void a_badge_says_what_could_still_change() {
    assertThat(badge(typical, "TIP-DEF-CHILD")).isEqualTo("Met");
    assertThat(badge(typical, "TIP-ATTEMPT")).isEqualTo("Met so far");
    assertThat(badge(typical, "TIP-PEN-COMMENSURATE")).isEqualTo("Partly met; could prove met");
    assertThat(badge(typical, "TIP-CONSENT")).isEqualTo("To be judged");
    assertThat(badge(typical, "TIP-RESIDENCE")).isEqualTo("Not answered");
  }

  @Test
  void what_could_become_worse_is_not_promised_to_become_better() {
    assertThat(Badges.couldOnlyImproveToMet(partial(Outcome.MET))).isTrue();
    assertThat(Badges.couldOnlyImproveToMet(partial(Outcome.MET, Outcome.CONFLICT))).isFalse();
    assertThat(Badges.couldOnlyImproveToMet(partial(Outcome.MET, Outcome.NOT_APPLICABLE)))
        .isFalse();
    assertThat(new Badges(Wording.strict(Locale.ENGLISH)).of(partial(Outcome.MISSING)).text())
        .isEqualTo("Partly met; not settled");
  }

  private Finding partial(Outcome... could) {
    Finding old = entry(typical, "TIP-PEN-COMMENSURATE").finding();
    return new Finding(
        old.element(),
        old.outcome(),
        Set.of(could),
        old.scopes(),
        old.evidence(),
        old.rule(),
        old.reason(),
        old.missingItems(),
        old.settledBy(),
        old.flags(),
        old.bindingness(),
        old.benchmarks(),
        old.suggestions());
  }

  @Test
  void every_source_keeps_its_own_verb_and_its_own_mark() {
    assertThat(entry(typical, "TIP-ORGANISE").askedBy())
        .extracting(SourceLine::sentence, SourceLine::unread)
        .containsExactly(
            tuple(
                "Trafficking Protocol art\u00A05(2)(c): required; Velmora is recorded as a party.",
                null),
            tuple(
                "Organized Crime Convention art\u00A05(1)(b): required; Velmora is recorded as a party.",
                null),
            tuple(
                "ASEAN Convention (ACTIP) art\u00A05(2): does not bind Velmora on the answers given.",
                "number from memory"),
            tuple(
                "UNODC Model Law art\u00A013: recommended; it binds no State.",
                "table of contents read only"));
  }

  @Test
  void asking_parties_to_consider_is_never_called_binding() {
    assertThat(entry(typical, "TIP-RESIDENCE").binding().word()).isEqualTo("To consider");
    assertThat(entry(typical, "TIP-RESIDENCE").binding().duty()).isFalse();
  }

  @Test
  void an_element_that_binds_through_an_unread_source_keeps_both_marks() {
    var binding = entry(typical, "TIP-PEN-COMMENSURATE").binding();
    assertThat(binding.word()).isEqualTo("Binding");
    assertThat(binding.first().orElseThrow().unread()).isEqualTo("known from a secondary source");
  }

  @Test
  void where_the_treaties_were_not_stated_bindingness_is_not_known() {
    assertThat(entry(empty, "TIP-ORGANISE").binding().word()).isEqualTo("Bindingness not known");
    assertThat(empty.basis().treatiesNote())
        .isEqualTo(
            "The treaties were not stated. Whether an element binds is therefore not known.");
  }

  @Test
  void sections_are_numbered_by_what_is_present() {
    assertThat(typical.headings())
        .extracting(Heading::number)
        .containsExactly(2, 3, 4, 5, 6, 7, 8, 9);
    GapReport withoutChecks =
        ExampleReports.of(
            ExampleCatalogue.catalogue(),
            typical.assessment().summary(),
            typical.assessment().findings(),
            List.of());
    assertThat(withoutChecks.checks()).isNull();
    assertThat(withoutChecks.open().heading().number()).isEqualTo(5);
    assertThat(withoutChecks.firstPage().notChecked()).first().asString().contains("section 5");
  }

  @Test
  void the_questions_that_concern_most_elements_come_first() {
    assertThat(empty.open().questions().get(0).elements())
        .containsExactly("TIP-PEN-SERIOUS", "TIP-PEN-COMMENSURATE");
    assertThat(empty.open().questions())
        .extracting(question -> -question.elements().size())
        .isSorted();
  }

  @Test
  void the_version_of_the_tool_comes_from_the_build() {
    assertThat(ToolVersion.current()).matches("\\d+\\.\\d+\\.\\d+.*");
  }

  @Test
  void what_rests_on_a_gap_says_so_and_the_gap_says_what_it_undermines() {
    assertThat(entry(typical, "TIP-ATTEMPT").flags())
        .extracting(FlagLine::word, FlagLine::text)
        .contains(
            tuple(
                "rests on a gap",
                "Rests on “Organising or directing is an offence” TIP-ORGANISE (missing), so it may"
                    + " have no effect."));
    LinkGroup first = entry(typical, "TIP-ORGANISE").touches().get(0);
    assertThat(first.lead()).isEqualTo("1 element rests on this one, so it may have no effect:");
    assertThat(first.links()).extracting(ElementLink::id).containsExactly("TIP-ATTEMPT");
  }

  @Test
  void a_way_through_other_elements_is_told_and_so_is_what_covers_an_element() {
    Flag.Chain chain = new Flag.Chain(List.of("TIP-ACT", "TIP-CHILD-NO-MEANS"), Outcome.CONFLICT);
    ReportContext context =
        ReportContext.of(
            ReportRequest.of(typical.imported(), typical.assessment(), ExampleReports.TIME),
            Wording.strict(Locale.ENGLISH));
    assertThat(
            new Flags(context)
                .of(
                    List.of(
                        new Flag.Undermined(List.of(chain)),
                        new Flag.Superseded(List.of("TIP-DEF-CHILD")))))
        .extracting(FlagLine::text)
        .containsExactly(
            "Rests on “No means is needed where the victim is a child” TIP-CHILD-NO-MEANS (in"
                + " conflict) through TIP-ACT, so it may have no effect.",
            "“Child means every person under eighteen” TIP-DEF-CHILD is met and covers this, so it"
                + " weighs less here. The outcome is unchanged.");
  }

  @Test
  void what_is_provided_but_rests_on_a_gap_says_so_in_the_list_too() {
    assertThat(typical.provided().groups())
        .flatExtracting(ProvidedGroup::rows)
        .filteredOn(row -> row.id().equals("TIP-ATTEMPT"))
        .extracting(ProvidedRow::open)
        .containsExactly("Met so far; rests on a gap");
  }

  @Test
  void model_wording_says_what_was_filled_in_and_from_where() {
    ModelProvision provision = entry(typical, "TIP-CHILD-NO-MEANS").provisions().get(0);
    assertThat(provision.runs())
        .filteredOn(TextRun::filled)
        .extracting(TextRun::text)
        .containsExactly("4(2)");
    assertThat(provision.taken())
        .startsWith("Underlined, taken from the answers: “4(2)” (ATA\u00A0s\u00A04(2), Answers!C");
    assertThat(entry(typical, "TIP-DEF-CHILD").provisions()).isEmpty();
  }

  @Test
  void of_a_list_only_what_the_law_does_not_name_is_to_be_added() {
    assertThat(entry(typical, "TIP-ACT").additions()).isEqualTo("Add: transfer; receipt.");
    assertThat(entry(typical, "TIP-ORGANISE").additions()).isNull();
  }

  private static String badge(GapReport report, String id) {
    return entry(report, id).badge().text();
  }

  private static FindingEntry entry(GapReport report, String id) {
    return report.findings().inCatalogueOrder().stream()
        .filter(entry -> entry.finding().element().id().equals(id))
        .findFirst()
        .orElseThrow();
  }
}
