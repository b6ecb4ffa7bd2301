package org.lexgap.reports.sheet.gap;

import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.lexgap.core.assessment.CheckResult;
import org.lexgap.core.assessment.Outcome;
import org.lexgap.core.catalogue.FindingKind;
import org.lexgap.reports.model.BindingMark;
import org.lexgap.reports.model.ElementLink;
import org.lexgap.reports.model.EvidenceRow;
import org.lexgap.reports.model.FixedWords;
import org.lexgap.reports.model.FlagLine;
import org.lexgap.reports.model.Heading;
import org.lexgap.reports.model.LinkGroup;
import org.lexgap.reports.model.ReportContent;
import org.lexgap.reports.model.SeverityMark;
import org.lexgap.reports.model.SourceName;
import org.lexgap.reports.model.SupposedRow;
import org.lexgap.reports.sheet.Cell;
import org.lexgap.reports.sheet.Column;
import org.lexgap.reports.sheet.Look;
import org.lexgap.reports.sheet.Marking;

/** What several sheets of one report say in the same way. */
final class CellWords {

  private static final String NOTHING = "–";
  private static final String JOINT = " · ";

  private final FixedWords words;
  private final ReportContent report;
  private final Map<String, String> codes = new HashMap<>();

  CellWords(ReportContent report) {
    this.report = report;
    this.words = report.words();
    report
        .findings()
        .inCatalogueOrder()
        .forEach(one -> codes.put(one.finding().element().id(), one.finding().outcome().name()));
    report.checkEntries().forEach(one -> codes.put(one.result().check().id(), code(one.result())));
  }

  /** The code of the outcome of an element or check; empty if it was not assessed. */
  String code(String id) {
    return codes.getOrDefault(id, "");
  }

  String word(String key) {
    return words.text(key);
  }

  /** The title of a sheet, which is read alone when it is printed. */
  String title(String key) {
    return report.firstPage().name() + JOINT + word(key);
  }

  /** The title of a sheet that is a section of the report: sentences refer to its number. */
  String title(Heading heading) {
    return report.firstPage().name() + JOINT + heading.number() + " " + heading.title();
  }

  /** The title without the jurisdiction. */
  String titleAlone(String title) {
    String lead = report.firstPage().name() + JOINT;
    return title.startsWith(lead) ? title.substring(lead.length()) : title;
  }

  Column text(String key, int width) {
    return Column.text(word(key), width);
  }

  Column code(String key, int width) {
    return Column.of(word(key), width, Look.CODE);
  }

  Column number(String key, int width) {
    return Column.of(word(key), width, Look.NUMBER);
  }

  Column bindsThrough() {
    return Column.text(report.bindsThrough(), 30);
  }

  static String orNothing(String text) {
    return text.isEmpty() ? NOTHING : text;
  }

  static Cell severity(SeverityMark mark) {
    return Cell.lines(List.of(mark.word(), mark.note()));
  }

  String source(SourceName source) {
    return source.unread() == null
        ? source.citation()
        : source.citation() + JOINT + word("source.unread") + " (" + source.unread() + ")";
  }

  Cell sources(Collection<SourceName> sources) {
    return Cell.of(
        orNothing(String.join("\n", sources.stream().map(this::source).distinct().toList())));
  }

  Cell through(BindingMark mark) {
    return sources(mark.through());
  }

  static Cell flags(List<FlagLine> flags) {
    return Cell.lines(flags.stream().map(flag -> flag.word() + ": " + flag.text()).toList());
  }

  static String link(ElementLink link) {
    String badge = link.badge() == null ? "" : JOINT + link.badge().text();
    return (link.id() + " " + link.title()).strip() + badge;
  }

  static Cell links(Collection<ElementLink> links) {
    return Cell.lines(links.stream().map(CellWords::link).toList());
  }

  static Cell groups(Collection<LinkGroup> groups) {
    return Cell.lines(
        groups.stream()
            .flatMap(
                group ->
                    Stream.concat(
                        Stream.of(group.lead()), group.links().stream().map(CellWords::link)))
            .toList());
  }

  static Cell provisions(Collection<EvidenceRow> rows) {
    return distinct(
        rows.stream().filter(row -> row.provision() != null).map(EvidenceRow::lawAndProvision));
  }

  static Cell places(Collection<EvidenceRow> rows) {
    return distinct(rows.stream().map(EvidenceRow::place));
  }

  private static Cell distinct(Stream<String> texts) {
    List<String> lines = texts.filter(text -> !text.isEmpty()).distinct().toList();
    return Cell.of(orNothing(String.join("\n", lines)));
  }

  /** A line for the question and one for what it would be. */
  Cell supposed(Collection<SupposedRow> rows) {
    List<String> lines = new ArrayList<>();
    for (SupposedRow row : rows) {
      lines.add(row.question() + JOINT + row.law());
      lines.add(
          word("label.now")
              + ": "
              + row.now()
              + JOINT
              + word("label.instead")
              + ": "
              + row.instead());
    }
    return Cell.lines(lines);
  }

  /** The code of a check: its status, and of what kind it is where it is raised. */
  static String code(CheckResult result) {
    return result.isRaised()
        ? result.status().key() + ": " + result.check().kind().key()
        : result.status().key();
  }

  /** The colours of outcomes by the code of an element or check in a column. */
  static Marking marking(int column) {
    Map<Outcome, List<String>> codes = new EnumMap<>(Outcome.class);
    for (Outcome outcome : Outcome.values()) {
      codes.put(outcome, List.of(outcome.name()));
    }
    codes.put(Outcome.CONFLICT, raised(Outcome.CONFLICT, FindingKind.CONFLICT));
    codes.put(Outcome.MISSING, raised(Outcome.MISSING, FindingKind.GAP));
    codes.put(Outcome.REVIEW, raised(Outcome.REVIEW, FindingKind.WARNING));
    codes.put(Outcome.UNKNOWN, List.of(Outcome.UNKNOWN.name(), CheckResult.Status.UNKNOWN.key()));
    return new Marking.ByCode(column, codes);
  }

  private static List<String> raised(Outcome outcome, FindingKind kind) {
    return List.of(outcome.name(), CheckResult.Status.RAISED.key() + ": " + kind.key());
  }
}
