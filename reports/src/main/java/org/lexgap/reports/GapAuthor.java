package org.lexgap.reports;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.lexgap.core.assessment.Binding;
import org.lexgap.core.assessment.Finding;
import org.lexgap.core.assessment.Flag;
import org.lexgap.core.assessment.Outcome;
import org.lexgap.core.catalogue.KeyElement;
import org.lexgap.core.catalogue.Severity;
import org.lexgap.reports.model.CheckEntry;
import org.lexgap.reports.model.CriticalList;
import org.lexgap.reports.model.FindingEntry;
import org.lexgap.reports.model.FlagLine;
import org.lexgap.reports.model.GapRow;
import org.lexgap.reports.model.GapsSection;

/**
 * Puts the gaps of the law and raised checks into their one order: duties, then severity, then the
 * catalogue.
 */
final class GapAuthor {

  private final ReportContext context;
  private final List<FindingEntry> findings;
  private final List<CheckEntry> checks;
  private final List<String> elementIds;

  GapAuthor(ReportContext context, List<FindingEntry> findings, List<CheckEntry> checks) {
    this.context = context;
    this.findings = findings;
    this.checks = checks.stream().filter(check -> check.result().isRaised()).toList();
    this.elementIds =
        context.assessment().catalogue().elements().stream().map(KeyElement::id).toList();
  }

  GapsSection section() {
    List<GapRow> rows = inOrder(row -> true);
    return new GapsSection(
        context.heading(SectionKind.GAPS),
        rows.isEmpty() ? none() : context.wording().say("gaps.intro"),
        rows.stream().filter(row -> row.binding().duty()).toList(),
        rows.stream().filter(row -> !row.binding().duty()).toList());
  }

  private String none() {
    return context.say(
        "gaps.none",
        Map.of("unknown", unanswered(findings), "section", context.number(SectionKind.OPEN)));
  }

  private static int unanswered(List<FindingEntry> findings) {
    return (int)
        findings.stream().filter(entry -> entry.finding().outcome() == Outcome.UNKNOWN).count();
  }

  /** Critical duties that are missing or in conflict; partly met is no such gap. */
  CriticalList critical() {
    List<GapRow> all =
        inOrder(row -> row.badge().outcome() != Outcome.PARTIAL).stream()
            .filter(row -> row.severity().severity() == Severity.CRITICAL)
            .filter(row -> row.binding().duty())
            .toList();
    List<GapRow> shown =
        new FirstPageSpace(context.jurisdiction(), rangeRows()).fitting(brief(all));
    List<String> notes = new ArrayList<>();
    if (all.size() > shown.size()) {
      notes.add(
          context.say(
              "critical.more",
              Map.of("n", all.size() - shown.size(), "section", context.number(SectionKind.GAPS))));
    }
    if (all.isEmpty()) {
      addNothingCritical(notes);
    }
    addOthers(notes);
    return new CriticalList(shown, counts(all), notes);
  }

  /** On the first page a citation of many lines would push the rest off the sheet. */
  private static List<GapRow> brief(List<GapRow> rows) {
    return rows.stream().map(row -> row.saying(UserText.shortened(row.says(), 160))).toList();
  }

  /** One for each set and one for the total. */
  private int rangeRows() {
    return context.assessment().sets().size() + 1;
  }

  private void addNothingCritical(List<String> notes) {
    notes.add(context.say("critical.none", Map.of("jurisdiction", context.jurisdiction())));
    long open =
        findings.stream()
            .filter(entry -> entry.finding().outcome() == Outcome.UNKNOWN)
            .filter(entry -> entry.severity().severity() == Severity.CRITICAL)
            .count();
    if (open > 0) {
      notes.add(context.say("critical.noneOpen", Map.of("n", open)));
    }
  }

  private void addOthers(List<String> notes) {
    List<Finding> others =
        findings.stream()
            .map(FindingEntry::finding)
            .filter(finding -> finding.outcome().isGap())
            .filter(finding -> finding.element().severity() == Severity.CRITICAL)
            .filter(finding -> !finding.bindingness().isDuty())
            .toList();
    long notKnown = others.stream().filter(f -> f.bindingness().binds() == Binding.UNKNOWN).count();
    addCount(notes, "critical.notKnown", notKnown);
    addCount(notes, "critical.notBinding", others.size() - notKnown);
  }

  private void addCount(List<String> notes, String key, long n) {
    if (n > 0) {
      notes.add(
          context.say(
              key,
              Map.of(
                  "n", n,
                  "jurisdiction", context.jurisdiction(),
                  "section", context.number(SectionKind.GAPS))));
    }
  }

  private List<String> counts(List<GapRow> rows) {
    long checkCount = rows.stream().filter(GapRow::isCheck).count();
    List<String> counts = new ArrayList<>();
    if (rows.size() > checkCount) {
      counts.add(context.say("critical.elements", Map.of("n", rows.size() - checkCount)));
    }
    if (checkCount > 0) {
      counts.add(context.say("critical.checks", Map.of("n", checkCount)));
    }
    return counts;
  }

  private List<GapRow> inOrder(Predicate<GapRow> which) {
    return Stream.concat(
            findings.stream().filter(GapAuthor::isGap).map(this::row),
            checks.stream().map(this::row))
        .filter(which)
        .sorted(
            Comparator.<GapRow, Boolean>comparing(row -> !row.binding().duty())
                .thenComparing(row -> row.severity().severity())
                .thenComparingInt(this::place)
                .thenComparing(GapRow::isCheck))
        .toList();
  }

  private static boolean isGap(FindingEntry entry) {
    Outcome outcome = entry.finding().outcome();
    return outcome.isGap() || outcome == Outcome.PARTIAL;
  }

  /** A check stands where the first of its elements stands. */
  private int place(GapRow row) {
    String element =
        row.isCheck()
            ? context
                .assessment()
                .check(row.id())
                .flatMap(result -> result.check().elements().stream().findFirst())
                .orElse("")
            : row.id();
    int index = elementIds.indexOf(element);
    return index < 0 ? Integer.MAX_VALUE : index;
  }

  private GapRow row(FindingEntry entry) {
    return new GapRow(
        entry.badge(),
        entry.finding().element().id(),
        entry.anchor(),
        entry.title(),
        accepted(summary(entry), entry.flags()),
        entry.severity(),
        entry.binding(),
        false);
  }

  /** What another element covers weighs less, and says so in the list too. */
  private String summary(FindingEntry entry) {
    return entry.flags().stream()
        .map(FlagLine::flag)
        .filter(Flag.Superseded.class::isInstance)
        .map(flag -> ((Flag.Superseded) flag).by())
        .findFirst()
        .map(by -> context.wording().list(by))
        .map(by -> context.say("gaps.covered", Map.of("says", entry.summary(), "elements", by)))
        .orElse(entry.summary());
  }

  private GapRow row(CheckEntry entry) {
    return new GapRow(
        entry.badge(),
        entry.result().check().id(),
        entry.anchor(),
        entry.title(),
        accepted(entry.conclusion(), entry.flags()),
        entry.severity(),
        entry.binding(),
        true);
  }

  /** What somebody accepted says so wherever it is listed. */
  private String accepted(String says, List<FlagLine> flags) {
    return flags.stream()
        .map(FlagLine::flag)
        .filter(Flag.Accepted.class::isInstance)
        .map(flag -> ((Flag.Accepted) flag).until())
        .findFirst()
        .map(day -> new AcceptedWords(context).date(day))
        .map(day -> context.say("gaps.accepted", Map.of("says", says, "date", day)))
        .orElse(says);
  }
}
