package org.lexgap.cli;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.lexgap.core.Rulebase;
import org.lexgap.core.acceptance.AcceptedFindings;
import org.lexgap.core.assessment.AssessmentOptions;
import org.lexgap.core.summary.BillOverLaw;
import org.lexgap.core.summary.ImportResult;
import org.lexgap.reports.GapReport;
import org.lexgap.reports.ReportRequest;
import org.lexgap.reports.model.InputReading;

/**
 * Makes gap reports, all in one way: so that a report can be made again.
 *
 * @param rulebase what decides
 * @param options what to assess and how
 * @param time the time to print, and the day on which an acceptance must still hold
 * @param locale the language
 * @param existing existing law over which a bill is laid; null if none is
 * @param accepted the gaps that somebody accepted; null if none were named
 * @param hasRoadMap whether a road map is drawn
 */
record GapReports(
    Rulebase rulebase,
    AssessmentOptions options,
    Instant time,
    Locale locale,
    @Nullable ImportResult existing,
    @Nullable AcceptedFindings accepted,
    boolean hasRoadMap) {

  GapReport of(ImportResult imported, InputReading reading) {
    ReportRequest request = request(imported).read(reading);
    if (hasRoadMap) {
      request = request.withRoadMap(rulebase.roadMap(request.assessment()));
    }
    if (accepted != null) {
      request =
          request.withAccepted(
              accepted.on(request.assessment(), LocalDate.ofInstant(time, ZoneOffset.UTC)));
    }
    return GapReport.of(LanguageOption.of(locale, request));
  }

  private ReportRequest request(ImportResult imported) {
    return existing == null
        ? ReportRequest.of(imported, rulebase.assess(imported.summary(), options), time)
        : ReportRequest.of(
            imported, existing, rulebase.assess(BillOverLaw.of(imported, existing), options), time);
  }
}
