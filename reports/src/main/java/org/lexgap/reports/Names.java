package org.lexgap.reports;

import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.regex.Pattern;
import org.lexgap.core.assessment.Assessment;
import org.lexgap.core.catalogue.Field;
import org.lexgap.core.catalogue.Instrument;
import org.lexgap.core.catalogue.Source;
import org.lexgap.core.summary.Law;
import org.lexgap.core.summary.Offence;
import org.lexgap.core.summary.Scope;
import org.lexgap.reports.model.SourceName;

/** How laws, provisions, questions and sources are called in a report. */
final class Names {

  private static final int TITLE = 160;
  private static final int CITATION = 70;

  /** The short words that announce the number of a provision. */
  private static final Pattern SECTION =
      Pattern.compile(
          "(?<![\\p{L}\\d])(?:ss?|arts?|articles?|sections?|secs?|cls?|clauses?|regs?|rules?|rr?|paras?|pts?|parts?"
              + "|chs?|chapters?|schs?|schedules?|§§?)\\.? (?=[0-9IVXL(])",
          Pattern.CASE_INSENSITIVE);

  private static final Pattern STARTS_WITH_SECTION =
      Pattern.compile(
          "(?i)(?:(?:ss?|arts?|articles?|sections?|secs?|cls?|clauses?|regs?|rules?|rr?|paras?|pts?"
              + "|parts?|chs?|chapters?|schs?|schedules?)(?![\\p{L}])|§|\\d).*");

  private final Assessment assessment;
  private final Wording wording;

  Names(Assessment assessment, Wording wording) {
    this.assessment = assessment;
    this.wording = wording;
  }

  /** The name as a heading. */
  String jurisdiction() {
    return named().orElseGet(() -> wording.say("law.unnamed"));
  }

  /** The name inside a sentence, or a word for it. */
  String jurisdictionInSentence() {
    return named().orElseGet(() -> wording.say("law.itself"));
  }

  private Optional<String> named() {
    return assessment
        .summary()
        .jurisdiction()
        .map(name -> UserText.brief(name, 60))
        .filter(name -> !name.isEmpty())
        .map(UserText::isolated);
  }

  /** The law with title, year and short id, or what stands for it. */
  String law(Scope scope) {
    if (scope.isJurisdiction()) {
      return wording.say("law.state");
    }
    if (scope.isOffence()) {
      return offence(scope);
    }
    return assessment.summary().law(scope.law()).map(this::law).orElse(scope.law());
  }

  private String law(Law law) {
    String title = UserText.brief(law.title(), TITLE);
    if (title.isEmpty() || title.equals(law.id())) {
      return law.id();
    }
    Integer year = law.year();
    if (year == null || title.contains(year.toString())) {
      return wording.say("law.named", Map.of("title", UserText.isolated(title), "id", law.id()));
    }
    return wording.say(
        "law.namedYear",
        Map.of("title", UserText.isolated(title), "year", year.toString(), "id", law.id()));
  }

  private String offence(Scope scope) {
    String title =
        assessment.summary().law(scope.law()).stream()
            .flatMap(law -> law.offences().stream())
            .filter(offence -> offence.scope().equals(scope))
            .map(Offence::title)
            .findFirst()
            .map(words -> UserText.brief(words, TITLE))
            .orElse(scope.toString());
    return title.equals(scope.toString())
        ? title
        : wording.say(
            "law.offence",
            Map.of("title", UserText.isolated(title), "id", scope.toString(), "law", scope.law()));
  }

  /** The law in the shortest form that a sentence can bear. */
  String shortLaw(Scope scope) {
    return scope.isJurisdiction() ? wording.say("law.stateInline") : scope.toString();
  }

  /** The provision as the sheet cites it, with no-break spaces. */
  static String citation(String citation) {
    return UserText.isolated(unbroken(UserText.clean(citation)));
  }

  /**
   * The provision with its law, such as "ATA s 4(2)". A citation that names a law itself stays as
   * it is.
   */
  String provision(Scope scope, String citation) {
    return fullProvision(scope, UserText.isolated(unbroken(UserText.brief(citation, CITATION))));
  }

  /** The same, however long the citation is. */
  String fullProvision(Scope scope, String words) {
    if (scope.isJurisdiction() || !STARTS_WITH_SECTION.matcher(words).matches()) {
      return words;
    }
    return wording.say("provision", Map.of("law", scope.law(), "citation", words));
  }

  private static String unbroken(String citation) {
    return SECTION.matcher(citation).replaceAll(match -> match.group().strip() + "\u00A0");
  }

  String question(String field) {
    return assessment.catalogue().vocabulary().find(field).map(Field::question).orElse(field);
  }

  String instrument(Source source) {
    return assessment
        .catalogue()
        .instrument(source.instrument())
        .map(Instrument::shortTitle)
        .orElse(source.instrument());
  }

  SourceName source(Source source) {
    return new SourceName(
        wording.say(
            "source.name", Map.of("instrument", instrument(source), "ref", unbroken(source.ref()))),
        source.isUnread() ? new CatalogueWords(wording).unread(source.check()) : null);
  }

  /** An anchor for an id of the catalogue or of a pack. */
  static String anchor(String id) {
    return "f-" + Objects.requireNonNull(id).replaceAll("[^A-Za-z0-9_.-]", "-");
  }
}
