package org.lexgap.reports;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.lexgap.core.assessment.Assessment;
import org.lexgap.core.assessment.CheckResult;
import org.lexgap.core.assessment.Finding;
import org.lexgap.core.assessment.Outcome;
import org.lexgap.core.catalogue.Severity;
import org.lexgap.core.summary.Answer;
import org.lexgap.core.summary.AnswerValue;
import org.lexgap.core.summary.ImportResult;
import org.lexgap.core.summary.Scope;
import org.lexgap.reports.model.Badge;
import org.lexgap.reports.model.BindingMark;
import org.lexgap.reports.model.FixedWords;
import org.lexgap.reports.model.RangeRow;
import org.lexgap.reports.model.SeverityMark;

/**
 * The words of one assessment in one language, for kinds of reports that stand beside the gap
 * report: so that all of them call a law, an answer and an outcome the same. Used by one thread.
 */
public final class AssessmentWords {

  private final ReportContext context;
  private final Badges badges;

  private AssessmentWords(ReportContext context) {
    this.context = context;
    this.badges = new Badges(context.wording());
  }

  /**
   * The words of an assessment.
   *
   * @param imported the input
   * @param assessment the findings on it
   * @param time the time to print
   * @param locale the language; what it lacks stands in English
   * @return its words
   */
  public static AssessmentWords of(
      ImportResult imported, Assessment assessment, Instant time, Locale locale) {
    return new AssessmentWords(
        ReportContext.of(
            ReportRequest.of(imported, assessment, time).in(locale), Wording.of(locale)));
  }

  /**
   * The version of the tool.
   *
   * @return the version as the build wrote it
   */
  public static String toolVersion() {
    return ToolVersion.current();
  }

  /**
   * A text of the language.
   *
   * @param key its key in the resource bundle
   * @param arguments its named arguments
   * @return the text
   */
  public String say(String key, Map<String, ?> arguments) {
    return context.say(key, arguments);
  }

  /**
   * A text without arguments.
   *
   * @param key its key in the resource bundle
   * @return the text
   */
  public String say(String key) {
    return context.wording().say(key);
  }

  /**
   * Items as the language lists them.
   *
   * @param items the items
   * @return such as {@code a, b and c}
   */
  public String list(Collection<String> items) {
    return context.wording().list(items);
  }

  /**
   * Headings and labels.
   *
   * @return the texts that need no arguments
   */
  public FixedWords fixedWords() {
    return context.wording().fixedWords();
  }

  /**
   * The language.
   *
   * @return its BCP 47 tag
   */
  public String language() {
    return context.wording().locale().toLanguageTag();
  }

  /**
   * Which way the language runs.
   *
   * @return true if it runs from right to left
   */
  public boolean isRightToLeft() {
    return context.wording().locale().isRightToLeft();
  }

  /**
   * A day in words.
   *
   * @param day the day
   * @return such as {@code 17 June 2025}
   */
  public String date(LocalDate day) {
    return context.wording().date(day);
  }

  /**
   * The name of the jurisdiction, as a heading.
   *
   * @return its name, or words that say that it has none
   */
  public String jurisdiction() {
    return context.names().jurisdiction();
  }

  /**
   * A law or offence in the shortest form that a sentence can bear.
   *
   * @param scope the law or offence
   * @return such as {@code ATA}
   */
  public String law(Scope scope) {
    return context.names().shortLaw(scope);
  }

  /**
   * A question.
   *
   * @param field the field's name
   * @return the question; the field's name if the vocabulary has none
   */
  public String question(String field) {
    return context.names().question(field);
  }

  /**
   * What an answer says.
   *
   * @param field the field's name
   * @param value its value
   * @return the value in words, with its unit
   */
  public String value(String field, AnswerValue value) {
    return UserText.brief(context.answers().value(field, value), 400);
  }

  /**
   * The provision that an answer cites.
   *
   * @param answer an answer
   * @return the provision with its law; empty if none is cited
   */
  public Optional<String> provision(Answer answer) {
    return context.provision(answer);
  }

  /**
   * The mark of a finding.
   *
   * @param finding the finding
   * @return its mark, which says whether open questions could change it
   */
  public Badge badge(Finding finding) {
    return badges.of(finding);
  }

  /**
   * The mark of a check.
   *
   * @param result what was found on it
   * @return its mark; a check that is not raised says so
   */
  public Badge badge(CheckResult result) {
    return result.status() == CheckResult.Status.NOT_RAISED
        ? new Badge(
            Outcome.NOT_APPLICABLE,
            context.wording().say("status.not-raised"),
            context.wording().say("status.not-raised"))
        : badges.of(result);
  }

  /**
   * The plain mark of an outcome.
   *
   * @param outcome the outcome
   * @return its mark
   */
  public Badge badge(Outcome outcome) {
    return badges.of(outcome);
  }

  /**
   * How grave a gap is.
   *
   * @param severity the severity
   * @return its mark
   */
  public SeverityMark severity(Severity severity) {
    return badges.of(severity);
  }

  /**
   * Whether an element binds.
   *
   * @param finding the finding on it
   * @return its mark
   */
  public BindingMark binding(Finding finding) {
    return new Bindings(context).of(finding);
  }

  /**
   * Coverage as ranges.
   *
   * @return a row for each legislative set, and last one for all of them if there are several
   */
  public List<RangeRow> ranges() {
    var ranges = new RangeAuthor(context).ranges();
    return Stream.concat(ranges.sets().stream(), Stream.ofNullable(ranges.total())).toList();
  }

  /**
   * A text of a user's file on one line, cut where it would flood a sentence.
   *
   * @param text any text
   * @param max the greatest number of characters
   * @return the text without what no reader can see
   */
  public static String brief(String text, int max) {
    return UserText.isolated(UserText.brief(text, max));
  }
}
