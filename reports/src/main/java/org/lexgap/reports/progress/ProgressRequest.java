package org.lexgap.reports.progress;

import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.lexgap.core.assessment.Assessment;
import org.lexgap.core.catalogue.CatalogueTranslation;
import org.lexgap.core.catalogue.Keyed;
import org.lexgap.core.progress.Progress;
import org.lexgap.core.summary.ImportResult;
import org.lexgap.core.summary.InputFile;
import org.lexgap.reports.earlier.EarlierReport;

/**
 * What a progress report is to be made of. Immutable.
 *
 * @param kind what is compared with what
 * @param progress the comparison
 * @param before the input of the earlier summary
 * @param after the input of the later summary, of the bill or of the supposed answers
 * @param law the input of existing law over which both of two bills were laid; null for all else
 * @param names what the two are called in the report, the earlier first; empty for the names of
 *     their files
 * @param earlier a report on the earlier summary, written before; null if none is at hand
 * @param repeated the findings that the rulebase of today comes to on the same answers, under the
 *     options of that report; null without such a report
 * @param time the time to print; it is never taken from a clock
 * @param locale the language; what it lacks stands in English
 */
public record ProgressRequest(
    Kind kind,
    Progress progress,
    ImportResult before,
    ImportResult after,
    @Nullable ImportResult law,
    List<String> names,
    @Nullable EarlierReport earlier,
    @Nullable Assessment repeated,
    Instant time,
    Locale locale) {

  public ProgressRequest {
    names = List.copyOf(names);
  }

  /** What is compared with what. */
  public enum Kind implements Keyed {
    /** Two summaries. */
    SUMMARIES("summaries"),
    /** Existing law, and the law as it would stand with a bill laid over it. */
    BILL("bill"),
    /** Two bills, each laid over the same existing law. */
    DRAFTS("drafts"),
    /** A summary, and the same summary with a few answers supposed to be different. */
    SUPPOSED("supposed");

    private final String key;

    Kind(String key) {
      this.key = key;
    }

    @Override
    public String key() {
      return key;
    }
  }

  /**
   * A request for a report in English.
   *
   * @param kind what is compared with what
   * @param progress the comparison
   * @param before the input of the earlier summary
   * @param after the input of the later summary, of the bill or of the supposed answers
   * @param time the time to print
   * @return the request
   */
  public static ProgressRequest of(
      Kind kind, Progress progress, ImportResult before, ImportResult after, Instant time) {
    return new ProgressRequest(
        kind, progress, before, after, null, List.of(), null, null, time, Locale.ENGLISH);
  }

  /**
   * The same request with names of its own for the two sides.
   *
   * @param earlierName what the earlier summary is called
   * @param laterName what the later one is called
   * @return a copy
   */
  public ProgressRequest named(String earlierName, String laterName) {
    return new ProgressRequest(
        kind,
        progress,
        before,
        after,
        law,
        List.of(earlierName, laterName),
        earlier,
        repeated,
        time,
        locale);
  }

  /**
   * The same request on two bills.
   *
   * @param existing the input of the existing law over which both were laid
   * @return a copy
   */
  public ProgressRequest over(ImportResult existing) {
    return new ProgressRequest(
        kind, progress, before, after, existing, names, earlier, repeated, time, locale);
  }

  /**
   * The same request with a report that was written on the earlier summary before.
   *
   * @param report that report
   * @param again what the rulebase of today finds on the same answers under the same options
   * @return a copy
   */
  public ProgressRequest since(EarlierReport report, Assessment again) {
    return new ProgressRequest(
        kind, progress, before, after, law, names, report, again, time, locale);
  }

  /**
   * The same request in another language.
   *
   * @param language the language
   * @return a copy
   */
  public ProgressRequest in(Locale language) {
    return new ProgressRequest(
        kind, progress, before, after, law, names, earlier, repeated, time, language);
  }

  /**
   * The same request with the words of the catalogue in another language. Outcomes and figures
   * stay.
   *
   * @param words the words, which belong to the language of {@link #in}
   * @return a copy
   */
  public ProgressRequest translated(CatalogueTranslation words) {
    return new ProgressRequest(
        kind,
        progress.in(words),
        before,
        after,
        law,
        names,
        earlier,
        repeated == null ? null : repeated.in(words),
        time,
        locale);
  }

  /**
   * The inputs.
   *
   * @return name and hash of each: the earlier, the later, and existing law under two bills
   */
  public List<InputFile> inputs() {
    return read().map(ImportResult::input).toList();
  }

  /** What was read, in the same order. */
  Stream<ImportResult> read() {
    return Stream.concat(Stream.of(before, after), Stream.ofNullable(law));
  }
}
