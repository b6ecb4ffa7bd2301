package org.lexgap.reports;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.lexgap.reports.ExampleReports.answers;
import static org.lexgap.reports.ExampleReports.symbol;

import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.lexgap.core.assessment.Assessment;
import org.lexgap.core.assessment.AssessmentOptions;
import org.lexgap.core.assessment.Evidence;
import org.lexgap.core.assessment.Outcome;
import org.lexgap.core.assessment.Reason;
import org.lexgap.core.assessment.ReasonArgument;
import org.lexgap.core.catalogue.Catalogue;
import org.lexgap.core.summary.Answer;
import org.lexgap.core.summary.AnswerValue;
import org.lexgap.core.summary.Confidence;
import org.lexgap.core.summary.ImportResult;
import org.lexgap.core.summary.InputFile;
import org.lexgap.core.summary.Place;
import org.lexgap.core.summary.Scope;
import org.lexgap.core.summary.StatuteSummary;

/** One sentence for each reason key of the rulebase, as a reader sees it. */
class ReasonWordsTest {

  private static final Scope ATA = Scope.ofLaw("ATA");
  private static final Scope PC = Scope.ofLaw("PC");
  private static final Catalogue CATALOGUE = ExampleCatalogue.catalogue();

  private final ReasonWords strict = words(Wording.strict(Locale.ENGLISH));

  private static ReasonWords words(Wording wording) {
    StatuteSummary summary = StatuteSummary.of(List.of());
    return new ReasonWords(
        ReportContext.of(
            ReportRequest.of(
                new ImportResult(new InputFile("x.csv", "00"), summary, List.of()),
                new Assessment(
                    summary,
                    AssessmentOptions.DEFAULT,
                    CATALOGUE,
                    List.of(),
                    List.of(),
                    List.of(),
                    List.of()),
                Instant.EPOCH),
            wording));
  }

  private String say(String key, Map<String, ReasonArgument> arguments) {
    return strict
        .sentence(new Reason(key, arguments), CATALOGUE.element("TIP-ACT").orElseThrow())
        .replace('\u00A0', ' ');
  }

  private static Evidence given(Scope scope, String field, AnswerValue value, String citation) {
    Place place = new Place.Cell("Answers", "C", 7);
    return new Evidence(
        scope, field, new Answer(scope, field, value, citation, Confidence.KNOWN, "", place));
  }

  private static Evidence attempt(String answer, String citation) {
    return given(ATA, "tip.attempt", symbol(answer), citation);
  }

  private static Evidence blank(String field) {
    return new Evidence(ATA, field, null);
  }

  private static ReasonArgument fields(String... names) {
    return new ReasonArgument.Fields(List.of(names));
  }

  private static ReasonArgument acts(String... values) {
    return new ReasonArgument.Values("tip.acts", List.of(values));
  }

  @Test
  void met_names_the_provision() {
    assertThat(say("met.reason", Map.of("provisions", answers(attempt("yes", "s 9")))))
        .isEqualTo("ATA s 9 provides for this.");
    assertThat(
            say(
                "met.reason",
                Map.of(
                    "provisions",
                    answers(
                        attempt("yes", "s 9"), given(PC, "tip.attempt", symbol("yes"), "art 15")))))
        .isEqualTo("ATA s 9 and PC art 15 provide for this.");
    assertThat(say("met.reason", Map.of("provisions", answers(attempt("yes", "")))))
        .isEqualTo("The answers say so; no provision is cited.");
  }

  @Test
  void partly_met_names_what_is_there_and_what_is_not() {
    assertThat(
            say(
                "partial.items",
                Map.of(
                    "present", acts("recruitment", "receipt"),
                    "absent", acts("transfer"),
                    "answers", answers())))
        .isEqualTo("2 of 3 are named: recruitment and receipt. Not named: transfer.");
    assertThat(
            say(
                "partial.branch",
                Map.of(
                    "holds", answers(attempt("yes", "s 9")),
                    "against",
                        answers(
                            given(ATA, "tip.organise", symbol("no"), ""), blank("tip.residence")))))
        .isEqualTo(
            "Recorded: “Is an attempt an offence?” – yes (ATA s 9). Against the whole: “Is organising"
                + " or directing others to commit trafficking an offence?” – no. 1 deciding question"
                + " has no answer.");
  }

  @Test
  void an_answer_that_is_partly_right_is_said_once() {
    Evidence partly = attempt("partial", "s 9");
    assertThat(say("partial.branch", Map.of("holds", answers(partly), "against", answers(partly))))
        .isEqualTo(
            "Recorded, but short of the whole: “Is an attempt an offence?” – partial (ATA s 9).");
  }

  @Test
  void a_check_tells_one_answer_from_several() {
    Evidence exempt = attempt("yes", "s 9");
    Evidence punished = given(PC, "tip.organise", symbol("yes"), "art 15");
    assertThat(raised(exempt, punished))
        .isEqualTo("ATA s 9 and PC art 15 are recorded with answers that contradict each other.");
    assertThat(raised(exempt))
        .isEqualTo("One answer raises it: “Is an attempt an offence?” – yes (ATA s 9).");
  }

  private String raised(Evidence... evidence) {
    return strict
        .sentence(
            new Reason("check.raised", Map.of("answers", answers(evidence))),
            null,
            Map.of("kind", "conflict", "laws", "ATA", "lawsCount", 1))
        .replace('\u00A0', ' ');
  }

  @Test
  void missing_tells_a_no_from_a_short_list_and_from_a_low_number() {
    assertThat(say("missing.no", Map.of("answers", answers(attempt("no", "")))))
        .isEqualTo("The answer is “no”: Is an attempt an offence?");
    assertThat(
            say(
                "missing.no",
                Map.of(
                    "answers",
                    answers(attempt("no", ""), given(PC, "tip.attempt", symbol("no"), "")))))
        .as("two laws with one answer")
        .isEqualTo("The answer is “no”: Is an attempt an offence?");
    assertThat(
            say(
                "missing.items",
                Map.of(
                    "present", acts(),
                    "absent", acts("transfer", "receipt"),
                    "answers", answers())))
        .isEqualTo("None of the 2 was recorded: transfer and receipt.");
    assertThat(
            say(
                "missing.threshold",
                Map.of(
                    "answers",
                    answers(
                        given(ATA, "som.aggravated.max_years", new AnswerValue.Amount(1), "s 14")),
                    "threshold",
                    new ReasonArgument.Count(4),
                    "field",
                    fields("som.aggravated.max_years"))))
        .isEqualTo(
            "The answer is 1 year (ATA s 14); the element asks for 4 years: “What is the longest"
                + " prison term where lives are endangered?”");
    assertThat(
            say(
                "missing.threshold",
                Map.of(
                    "answers",
                    answers(given(ATA, "som.aggravated.max_years", new AnswerValue.Amount(0), "")),
                    "threshold",
                    new ReasonArgument.Count(0),
                    "field",
                    fields("som.aggravated.max_years"))))
        .as("a number that the answer equals is not what the element asks for")
        .isEqualTo(
            "The answer is 0 years: “What is the longest prison term where lives are endangered?”");
    assertThat(say("missing.other", Map.of("answers", answers(attempt("no", "s 9")))))
        .isEqualTo(
            "What was recorded does not reach what the element asks: “Is an attempt an offence?” – no"
                + " (ATA s 9).");
  }

  @Test
  void a_conflict_quotes_the_provision_and_the_answer() {
    assertThat(say("conflict.rule", Map.of("answers", answers(attempt("no", "s 9")))))
        .isEqualTo("ATA s 9 says the opposite: “Is an attempt an offence?” – no.");
  }

  @Test
  void mixed_results_name_both_laws() {
    assertThat(
            say(
                "scopes.mixed",
                Map.of(
                    "best", new ReasonArgument.Scopes(List.of(ATA)),
                    "bestOutcome", new ReasonArgument.Outcomes(List.of(Outcome.MET)),
                    "others", new ReasonArgument.Scopes(List.of(PC)),
                    "otherOutcome", new ReasonArgument.Outcomes(List.of(Outcome.CONFLICT)),
                    "outcome", new ReasonArgument.Outcomes(List.of(Outcome.PARTIAL)))))
        .isEqualTo("Met under ATA; in conflict under PC. Together this counts as partly met.");
  }

  @Test
  void unknown_counts_questions_and_is_neither_gap_nor_pass() {
    assertThat(say("unknown.none", Map.of("fields", fields("tip.attempt"))))
        .isEqualTo(
            "Not assessed: the deciding question has no answer. This is neither a gap nor a pass.");
    assertThat(
            say(
                "unknown.some",
                Map.of(
                    "answered", fields("tip.attempt"),
                    "fields", fields("tip.attempt", "tip.organise", "tip.acts"))))
        .isEqualTo(
            "Not assessed: 1 of 3 deciding questions has an answer, and it does not decide it.");
    assertThat(say("unknown.applies", Map.of("fields", fields("ctx.coastal"))))
        .isEqualTo(
            "Whether this applies is not known: “Does the State have a sea coast?” has no answer.");
  }

  @Test
  void review_puts_one_question_to_a_person() {
    AnswerValue disputed = new AnswerValue.Disputed(List.of(symbol("yes"), symbol("no")));
    assertThat(
            say(
                "review.disputed",
                Map.of("answers", answers(given(ATA, "tip.attempt", disputed, "")))))
        .isEqualTo(
            "The sheets give different answers: “Is an attempt an offence?” – disputed: “yes” and"
                + " “no”. A person is asked to judge which one counts.");
    assertThat(say("review.uncertain", Map.of("answers", answers(attempt("yes", "s 9")))))
        .isEqualTo(
            "The deciding answer is marked uncertain: “Is an attempt an offence?” – yes (ATA s 9),"
                + " Answers!C7. Confirm and run the check again.");
    assertThat(say("review.uncited", Map.of("answers", answers(attempt("yes", "")))))
        .isEqualTo(
            "No provision is cited for “Is an attempt an offence?” – yes. Cite the provision and run"
                + " the check again.");
    assertThat(say("review.noRule", Map.of("answers", answers(attempt("yes", "")))))
        .isEqualTo(
            "The catalogue has no rule for this combination of answers. Please judge, and report"
                + " it.");
  }

  @Test
  void not_applicable_gives_its_reason_and_the_cell() {
    assertThat(
            say(
                "na.reason",
                Map.of(
                    "answers",
                    answers(given(Scope.JURISDICTION, "ctx.coastal", symbol("no"), "")))))
        .isEqualTo("Does not apply: “Does the State have a sea coast?” – no, Answers!C7.");
  }

  @Test
  void life_and_death_are_words_also_where_the_sheet_has_a_number() {
    Evidence life = given(ATA, "tip.penalty.max_years", new AnswerValue.Amount(99), "s 9");
    assertThat(say("conflict.rule", Map.of("answers", answers(life))))
        .isEqualTo(
            "ATA s 9 says the opposite: “What is the longest prison term for the basic offence?”"
                + " – life or death.");
  }

  @Test
  void an_unknown_reason_is_loud_in_tests_and_neutral_at_run_time() {
    Reason unknown = new Reason("missing.moon", Map.of());
    assertThatThrownBy(() -> strict.sentence(unknown, null)).hasMessageContaining("missing.moon");
    assertThat(words(Wording.of(Locale.ENGLISH)).sentence(unknown, null))
        .isEqualTo("The answers below decide this.");
  }
}
