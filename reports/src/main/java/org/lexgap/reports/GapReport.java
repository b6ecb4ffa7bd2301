package org.lexgap.reports;

import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.lexgap.core.assessment.Assessment;
import org.lexgap.core.summary.ImportResult;
import org.lexgap.core.summary.InputFile;
import org.lexgap.reports.model.BasisSection;
import org.lexgap.reports.model.BillSection;
import org.lexgap.reports.model.CheckEntry;
import org.lexgap.reports.model.ChecksSection;
import org.lexgap.reports.model.FindingEntry;
import org.lexgap.reports.model.FindingsSection;
import org.lexgap.reports.model.FirstPage;
import org.lexgap.reports.model.FixedWords;
import org.lexgap.reports.model.GapsSection;
import org.lexgap.reports.model.Heading;
import org.lexgap.reports.model.NeedsSection;
import org.lexgap.reports.model.OpenSection;
import org.lexgap.reports.model.ProblemsSection;
import org.lexgap.reports.model.ProvidedSection;
import org.lexgap.reports.model.ReadingSection;
import org.lexgap.reports.model.Receipt;
import org.lexgap.reports.model.ReportContent;
import org.lexgap.reports.model.RoadMapSection;

/**
 * A gap report with every sentence and figure already in words, so that all formats say the same.
 * Immutable; the same arguments give the same report.
 *
 * <pre>{@code
 * GapReport report = GapReport.of(imported, assessment, clock.instant());
 * ReportFormat.HTML.write(report, out);
 * }</pre>
 *
 * @param language the BCP 47 tag of the language of the report
 * @param rightToLeft whether that language runs from right to left
 * @param words headings and labels
 * @param title the title of the document
 * @param bindsThrough the heading of the column that names what binds
 * @param runningFoot what stands at the foot of every printed page, before its number
 * @param assessment the findings as data
 * @param imported the input as data
 * @param firstPage the first page
 * @param bill what a bill would do to existing law; null where none was laid over it
 * @param provided what the law already provides
 * @param gaps gaps in order
 * @param findings every finding
 * @param checks the checks; null if none belongs to the sets that were assessed
 * @param checkEntries the result of every check, in catalogue order
 * @param open what has no answer and what is to be judged
 * @param basis what the findings rest on
 * @param problems what could not be read
 * @param roadMap an order in which the gaps could be closed; null for a report without
 * @param needs what the practice of agencies lacks; null if practice was not asked for
 * @param reading how to read the report
 * @param receipt what decided over what
 * @param headings the headings of the sections after the first page
 */
public record GapReport(
    String language,
    boolean rightToLeft,
    FixedWords words,
    String title,
    String bindsThrough,
    String runningFoot,
    Assessment assessment,
    ImportResult imported,
    FirstPage firstPage,
    @Nullable BillSection bill,
    ProvidedSection provided,
    GapsSection gaps,
    FindingsSection findings,
    @Nullable ChecksSection checks,
    List<CheckEntry> checkEntries,
    OpenSection open,
    BasisSection basis,
    ProblemsSection problems,
    @Nullable RoadMapSection roadMap,
    @Nullable NeedsSection needs,
    ReadingSection reading,
    Receipt receipt,
    List<Heading> headings)
    implements ReportContent {

  public GapReport {
    headings = List.copyOf(headings);
    checkEntries = List.copyOf(checkEntries);
  }

  /**
   * A report in English.
   *
   * @param imported the input, with the problems found in it
   * @param assessment the findings on it
   * @param time the time to print; it is never taken from a clock
   * @return the report
   */
  public static GapReport of(ImportResult imported, Assessment assessment, Instant time) {
    return of(ReportRequest.of(imported, assessment, time));
  }

  /**
   * A report in a language. What the language lacks stands in English.
   *
   * @param imported the input, with the problems found in it
   * @param assessment the findings on it
   * @param time the time to print; it is never taken from a clock
   * @param locale the language
   * @return the report
   */
  public static GapReport of(
      ImportResult imported, Assessment assessment, Instant time, Locale locale) {
    return of(ReportRequest.of(imported, assessment, time).in(locale));
  }

  /**
   * A report with all that a request asks for.
   *
   * @param request what the report is to be made of
   * @return the report
   */
  public static GapReport of(ReportRequest request) {
    return of(request, Wording.of(request.locale()), ToolVersion.current());
  }

  static GapReport of(ReportRequest request, Wording wording, String toolVersion) {
    ReportContext context = ReportContext.of(request, wording);
    Assessment assessment = request.assessment();
    FindingAuthor findingAuthor = new FindingAuthor(context);
    CheckAuthor checkAuthor = new CheckAuthor(context);
    List<FindingEntry> findings = assessment.findings().stream().map(findingAuthor::entry).toList();
    List<CheckEntry> checks = assessment.checks().stream().map(checkAuthor::entry).toList();
    List<FindingEntry> onLaw =
        findings.stream().filter(entry -> !entry.finding().element().isOperational()).toList();
    GapAuthor gaps = new GapAuthor(context, onLaw, checks);
    SectionAuthor sections = new SectionAuthor(context);
    BasisSection basis = new BasisAuthor(context).section();
    Receipt receipt = receipt(context, toolVersion);
    return new GapReport(
        wording.locale().toLanguageTag(),
        wording.locale().isRightToLeft(),
        wording.fixedWords(),
        wording.say("page.title", Map.of("jurisdiction", context.names().jurisdiction())),
        wording.say("label.bindsThrough", Map.of("jurisdiction", context.jurisdictionInShort())),
        wording.say(
            "page.runningFoot",
            Map.of(
                "jurisdiction",
                context.names().jurisdiction(),
                "version",
                receipt.rulebaseVersion())),
        assessment,
        request.imported(),
        new FirstPageAuthor(context, onLaw, basis.unread().size()).page(gaps.critical(), receipt),
        new BillAuthor(context).section(),
        sections.provided(onLaw),
        gaps.section(),
        sections.findings(findings),
        sections.checks(checks),
        checks,
        new OpenAuthor(context).section(onLaw),
        basis,
        sections.problems(),
        new RoadMapAuthor(context).section(),
        new NeedsAuthor(context).section(),
        sections.reading(),
        receipt,
        context.headings());
  }

  private static Receipt receipt(ReportContext context, String toolVersion) {
    InputFile input = context.imported().input();
    ImportResult existing = context.request().existing();
    var catalogue = context.assessment().catalogue();
    return new Receipt(
        input.name(),
        input.sha256(),
        existing == null ? null : existing.input(),
        catalogue.version(),
        catalogue.hash(),
        toolVersion,
        context.time());
  }
}
