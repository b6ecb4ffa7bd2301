package org.lexgap.reports;

import static org.lexgap.reports.MarkdownText.cell;
import static org.lexgap.reports.MarkdownText.code;
import static org.lexgap.reports.MarkdownText.link;
import static org.lexgap.reports.MarkdownText.strong;
import static org.lexgap.reports.MarkdownText.text;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Stream;
import org.commonmark.node.Node;
import org.lexgap.reports.model.BindingMark;
import org.lexgap.reports.model.ElementLink;
import org.lexgap.reports.model.EvidenceRow;
import org.lexgap.reports.model.FixedWords;
import org.lexgap.reports.model.Heading;
import org.lexgap.reports.model.LinkGroup;
import org.lexgap.reports.model.SeverityMark;
import org.lexgap.reports.model.SourceName;

/** What several sections of a report in Markdown have in common. */
final class MarkdownParts {

  /** Stands where a cell has nothing to say. */
  private static final String NOTHING = "–";

  private final MarkdownText page;
  private final FixedWords words;
  private final String bindsThrough;
  private final Set<String> told = new HashSet<>();

  MarkdownParts(MarkdownText page, GapReport report) {
    this.page = page;
    this.words = report.words();
    this.bindsThrough = report.bindsThrough();
    report.findings().inCatalogueOrder().forEach(entry -> told.add(entry.finding().element().id()));
    if (report.checks() != null) {
      Stream.concat(report.checks().raised().stream(), report.checks().open().stream())
          .forEach(entry -> told.add(entry.result().check().id()));
    }
  }

  MarkdownText page() {
    return page;
  }

  String word(String key) {
    return words.text(key);
  }

  List<String> words(String... keys) {
    return Stream.of(keys).map(words::text).toList();
  }

  String bindsThrough() {
    return bindsThrough;
  }

  static String title(Heading heading) {
    return heading.number() + " " + heading.title();
  }

  /** The link to a heading, as GitHub names headings. */
  static String target(String heading) {
    return "#"
        + heading
            .toLowerCase(Locale.ROOT)
            .replaceAll("[^\\p{L}\\p{M}\\p{N}_ -]", "")
            .replace(' ', '-');
  }

  void section(Heading heading) {
    page.heading(2, text(title(heading)));
  }

  /** A paragraph that begins with its heading in bold. */
  void labelled(String label, String rest) {
    page.paragraph(strong(label), text(" " + rest));
  }

  void points(Collection<String> lines) {
    lines.forEach(line -> page.point(0, text(line)));
  }

  void paragraphs(Collection<String> lines) {
    lines.forEach(line -> page.paragraph(text(line)));
  }

  /** The id of an element or check, with the way to where it is told, if it is. */
  Node id(String id) {
    return told.contains(id) ? link(target(id), id) : code(id);
  }

  Node ids(Collection<String> ids) {
    List<Node> nodes = new ArrayList<>();
    for (String id : ids) {
      if (!nodes.isEmpty()) {
        nodes.add(text(", "));
      }
      nodes.add(id(id));
    }
    return cell(nodes.toArray(Node[]::new));
  }

  Node[] element(ElementLink link) {
    String badge = link.badge() == null ? "" : " · " + link.badge().text();
    return new Node[] {id(link.id()), text(" " + link.title() + badge)};
  }

  Node elements(Collection<ElementLink> links) {
    List<Node> nodes = new ArrayList<>();
    for (ElementLink link : links) {
      if (!nodes.isEmpty()) {
        nodes.add(text("; "));
      }
      nodes.addAll(List.of(element(link)));
    }
    return cell(nodes.toArray(Node[]::new));
  }

  void links(LinkGroup group) {
    page.paragraph(text(group.lead()));
    group.links().forEach(link -> page.point(0, element(link)));
  }

  String source(SourceName source) {
    return source.unread() == null
        ? source.citation()
        : source.citation() + " · " + word("source.unread");
  }

  String binding(BindingMark mark) {
    return mark.word() + mark.first().map(source -> " · " + source(source)).orElse("");
  }

  static String severity(SeverityMark mark) {
    return mark.note().isEmpty() ? mark.word() : mark.word() + " · " + mark.note();
  }

  static Node place(String place) {
    return place.isEmpty() ? text(NOTHING) : code(place);
  }

  static Node orNothing(String words) {
    return text(words.isEmpty() ? NOTHING : words);
  }

  void evidence(List<EvidenceRow> rows) {
    page.table(
        words(
            "label.question",
            "label.answer",
            "label.lawAndProvision",
            "label.cell",
            "label.confidence"),
        rows.stream().map(this::evidence).toList());
  }

  private List<Node> evidence(EvidenceRow row) {
    boolean uncited = row.provision() == null && row.citable();
    return List.of(
        text(row.note() == null ? row.question() : row.question() + " · " + row.note()),
        text(row.answer()),
        text(
            uncited
                ? row.lawAndProvision() + " · " + word("evidence.noCitation")
                : row.lawAndProvision()),
        place(row.place()),
        orNothing(row.confidence()));
  }
}
