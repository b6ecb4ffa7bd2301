package org.lexgap.rulebase.engine;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.lexgap.core.Rulebase;
import org.lexgap.core.assessment.Finding;
import org.lexgap.core.assessment.Outcome;
import org.lexgap.core.summary.Answer;
import org.lexgap.core.summary.AnswerValue;
import org.lexgap.core.summary.Confidence;
import org.lexgap.core.summary.Place;
import org.lexgap.core.summary.Scope;
import org.lexgap.core.summary.StatuteSummary;
import org.lexgap.rulebase.Rulebases;

/** What of a model provision the answers fill in, and what stays for the drafter. */
class DraftsTest {

  private static final Rulebase RULEBASE = Rulebases.standard();

  private final List<Answer> answers = new ArrayList<>();

  private DraftsTest given(String law, String field, AnswerValue value, String citation) {
    Scope scope = law.equals("CTX") ? Scope.JURISDICTION : Scope.ofLaw(law);
    answers.add(new Answer(scope, field, value, citation, Confidence.KNOWN, "", Place.UNSTATED));
    return this;
  }

  private DraftsTest means(String law, String citation) {
    return given(law, "tip.means", new AnswerValue.Items(List.of("fraud")), citation);
  }

  private DraftsTest meansForChildren(String law) {
    return given(law, "tip.child.means_required", symbol("yes"), "s 5");
  }

  private static AnswerValue symbol(String word) {
    return new AnswerValue.Symbol(word);
  }

  private Finding finding(String id) {
    return RULEBASE.assess(StatuteSummary.of(answers)).finding(id).orElseThrow();
  }

  private String wording(String id) {
    return finding(id).suggestions().get(0).text();
  }

  @Test
  void the_name_of_the_State_is_filled_in_where_the_sheet_states_it() {
    given("ATA", "tip.requires_cross_border", symbol("yes"), "s 3");
    assertThat(wording("TIP-SCOPE-INTERNAL")).contains("within [State]");
    given("CTX", "ctx.jurisdiction", new AnswerValue.Text("Velmora"), "");
    assertThat(wording("TIP-SCOPE-INTERNAL")).contains("within Velmora");
  }

  @Test
  void a_section_of_the_same_law_is_filled_in_by_its_number() {
    meansForChildren("ATA").means("ATA", "s 4(1)");
    assertThat(wording("TIP-CHILD-NO-MEANS")).contains("in section 4(1) need be shown");
  }

  @Test
  void a_section_of_another_law_or_a_citation_of_another_form_is_left_to_the_drafter() {
    meansForChildren("ATA").means("PC", "s 4(1)");
    assertThat(wording("TIP-CHILD-NO-MEANS")).contains("section [means]");
    answers.clear();
    meansForChildren("ATA").means("ATA", "art 4");
    assertThat(wording("TIP-CHILD-NO-MEANS")).contains("section [means]");
  }

  @Test
  void a_section_that_the_new_wording_would_replace_is_not_referred_to() {
    meansForChildren("ATA").means("ATA", "s 5");
    assertThat(wording("TIP-CHILD-NO-MEANS")).contains("section [means]");
  }

  @Test
  void what_two_laws_answer_is_left_to_the_drafter() {
    meansForChildren("ATA").means("ATA", "s 4").means("PC", "s 210");
    assertThat(wording("TIP-CHILD-NO-MEANS")).contains("section [means]");
  }

  @Test
  void a_penalty_is_filled_in_only_where_it_is_no_gap_itself() {
    given("IMA", "som.penalty.base.max_years", new AnswerValue.Amount(10), "s 61")
        .given("CTX", "ctx.legal_tradition", symbol("common"), "")
        .given("IMA", "som.offence.exists", symbol("no"), "s 61");
    assertThat(finding("SOM-PEN-SERIOUS").outcome()).isEqualTo(Outcome.MET);
    assertThat(wording("SOM-OFF-PROCURE")).contains("imprisonment for 10 years");
    answers.remove(0);
    given("IMA", "som.penalty.base.max_years", new AnswerValue.Amount(2), "s 61");
    assertThat(wording("SOM-OFF-PROCURE")).contains("[at least 4, suggested 10]");
  }

  @Test
  void what_is_met_or_does_not_apply_needs_no_provision() {
    given("ATA", "tip.child.age_threshold", new AnswerValue.Amount(18), "s 2");
    assertThat(finding("TIP-DEF-CHILD").outcome()).isEqualTo(Outcome.MET);
    assertThat(finding("TIP-DEF-CHILD").suggestions()).isEmpty();
    assertThat(finding("OPS-T1-CLAG").outcome()).isEqualTo(Outcome.NOT_APPLICABLE);
    assertThat(finding("OPS-T1-CLAG").suggestions()).isEmpty();
    assertThat(finding("TIP-CONSENT").suggestions()).isNotEmpty();
  }
}
