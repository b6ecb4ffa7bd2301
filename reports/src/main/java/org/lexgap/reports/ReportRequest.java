package org.lexgap.reports;

import java.time.Instant;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.lexgap.core.acceptance.AcceptedAssessment;
import org.lexgap.core.assessment.Assessment;
import org.lexgap.core.assessment.BillAssessment;
import org.lexgap.core.assessment.RoadMap;
import org.lexgap.core.catalogue.CatalogueTranslation;
import org.lexgap.core.summary.ImportResult;
import org.lexgap.reports.model.InputReading;

/**
 * What a gap report is to be made of. Immutable.
 *
 * <pre>{@code
 * GapReport report =
 *     GapReport.of(
 *         ReportRequest.of(imported, assessment, time)
 *             .withRoadMap(rulebase.roadMap(assessment)));
 * }</pre>
 *
 * @param imported the input, with the problems found in it
 * @param assessment the findings on it
 * @param time the time to print; it is never taken from a clock
 * @param locale the language; what it lacks stands in English
 * @param roadMap an order in which the gaps could be closed; null for a report without
 * @param existing the input of existing law over which a bill was laid; null if none was
 * @param bill the assessments of a bill over existing law; null if there is none
 * @param accepted the gaps that somebody accepted; null if no file of them was given
 * @param reading how the input was read, for the receipt
 * @param translation the words in which the assessments tell of the catalogue; null for those of
 *     the catalogue itself
 */
public record ReportRequest(
    ImportResult imported,
    Assessment assessment,
    Instant time,
    Locale locale,
    @Nullable RoadMap roadMap,
    @Nullable ImportResult existing,
    @Nullable BillAssessment bill,
    @Nullable AcceptedAssessment accepted,
    InputReading reading,
    @Nullable CatalogueTranslation translation) {

  /**
   * A request for a report in English.
   *
   * @param imported the input, with the problems found in it
   * @param assessment the findings on it
   * @param time the time to print
   * @return the request
   */
  public static ReportRequest of(ImportResult imported, Assessment assessment, Instant time) {
    return new ReportRequest(
        imported,
        assessment,
        time,
        Locale.ENGLISH,
        null,
        null,
        null,
        null,
        InputReading.PLAIN,
        null);
  }

  /**
   * A request for a report on a bill over existing law. All but one section of it is about the law
   * as it would stand.
   *
   * @param bill the input of the bill
   * @param existing the input of existing law
   * @param assessment the three assessments
   * @param time the time to print
   * @return the request
   */
  public static ReportRequest of(
      ImportResult bill, ImportResult existing, BillAssessment assessment, Instant time) {
    return new ReportRequest(
        bill,
        assessment.together(),
        time,
        Locale.ENGLISH,
        null,
        existing,
        assessment,
        null,
        InputReading.PLAIN,
        null);
  }

  /**
   * The same request with a road map.
   *
   * @param map a road map of the same answers
   * @return a copy
   */
  public ReportRequest withRoadMap(RoadMap map) {
    return new ReportRequest(
        imported, assessment, time, locale, map, existing, bill, accepted, reading, translation);
  }

  /**
   * The same request in another language.
   *
   * @param language the language
   * @return a copy
   */
  public ReportRequest in(Locale language) {
    return new ReportRequest(
        imported,
        assessment,
        time,
        language,
        roadMap,
        existing,
        bill,
        accepted,
        reading,
        translation);
  }

  /**
   * The same request in which accepted gaps are marked. No outcome changes.
   *
   * @param marked the findings of this request, of which some are accepted
   * @return a copy
   */
  public ReportRequest withAccepted(AcceptedAssessment marked) {
    return new ReportRequest(
        imported,
        marked.assessment(),
        time,
        locale,
        roadMap,
        existing,
        bill,
        marked,
        reading,
        translation);
  }

  /**
   * The same request, which says how the input was read.
   *
   * @param how how it was read
   * @return a copy
   */
  public ReportRequest read(InputReading how) {
    return new ReportRequest(
        imported, assessment, time, locale, roadMap, existing, bill, accepted, how, translation);
  }

  /**
   * The same request with the words of the catalogue in another language. Findings and figures
   * stay. The report says how many of the words are still in English.
   *
   * @param words the words, which belong to the language of {@link #in}
   * @return a copy
   */
  public ReportRequest translated(CatalogueTranslation words) {
    return new ReportRequest(
        imported,
        assessment.in(words),
        time,
        locale,
        roadMap,
        existing,
        bill == null ? null : bill.in(words),
        accepted,
        reading,
        words);
  }
}
