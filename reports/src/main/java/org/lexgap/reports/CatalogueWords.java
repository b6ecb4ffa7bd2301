package org.lexgap.reports;

import java.util.Locale;
import java.util.Map;
import org.lexgap.core.assessment.Outcome;
import org.lexgap.core.catalogue.Severity;
import org.lexgap.core.catalogue.SourceCheck;

/** The words of every report for what a catalogue names by keys. */
public final class CatalogueWords {

  private final Wording wording;

  CatalogueWords(Wording wording) {
    this.wording = wording;
  }

  /**
   * The words of a language.
   *
   * @param locale the language; English where there is no translation
   * @return its words
   */
  public static CatalogueWords in(Locale locale) {
    return new CatalogueWords(Wording.of(locale));
  }

  /**
   * An outcome by itself.
   *
   * @param outcome the outcome
   * @return such as {@code Partly met}
   */
  public String outcome(Outcome outcome) {
    return wording.say("outcome." + outcome.key() + ".word");
  }

  /**
   * An outcome within a sentence.
   *
   * @param outcome the outcome
   * @return such as {@code partly met}
   */
  public String inline(Outcome outcome) {
    return wording.say("outcome." + outcome.key() + ".inline");
  }

  /**
   * How grave a gap is.
   *
   * @param severity the severity
   * @return such as {@code Critical}
   */
  public String severity(Severity severity) {
    return wording.say("severity." + severity.key());
  }

  /**
   * What an element is about.
   *
   * @param theme the key of a theme
   * @return such as {@code Penalty}; the key itself where a pack brings a theme of its own
   */
  public String theme(String theme) {
    return named("theme." + theme, theme);
  }

  /**
   * What an element of agency practice is about.
   *
   * @param topic the key of a topic
   * @return such as {@code Technical capacity}; the key itself where a pack brings its own
   */
  public String topic(String topic) {
    return named("needs.topic." + topic, topic);
  }

  /**
   * For whom a wording is meant.
   *
   * @param tradition the key of a legal tradition
   * @return such as {@code Civil law}; the key itself where a pack brings its own
   */
  public String tradition(String tradition) {
    return named("tradition." + tradition, tradition);
  }

  /**
   * How far a source was read that is to be confirmed before quoting.
   *
   * @param check how the source was checked
   * @return such as {@code excerpts read}
   */
  public String unread(SourceCheck check) {
    return wording.say("source.unreadWhy", Map.of("check", check.key()));
  }

  private String named(String key, String otherwise) {
    return wording.has(key) ? wording.say(key) : otherwise;
  }
}
