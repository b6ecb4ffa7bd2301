package org.lexgap.cli;

import static org.lexgap.reports.MarkdownText.link;
import static org.lexgap.reports.MarkdownText.text;

import java.util.List;
import java.util.stream.Stream;
import org.commonmark.node.Node;
import org.lexgap.cli.Page.Subject;
import org.lexgap.core.catalogue.Check;
import org.lexgap.core.catalogue.ElementSet;
import org.lexgap.core.catalogue.KeyElement;
import org.lexgap.reports.MarkdownText;

/** The page that lists all elements by set and theme, and all checks. */
final class IndexPage {

  /** Keeps the anchors of sets and checks apart from those that headings make. */
  private static final String SET = "set-";

  private static final String CHECKS = SET + "checks";

  private final Listed listed;
  private final CommandWords words;
  private final MarkdownText page = new MarkdownText();

  IndexPage(Listed listed, CommandWords words) {
    this.listed = listed;
    this.words = words;
  }

  String markdown() {
    page.comment(ReferencePages.MARK + " " + words.say("pages.mark"));
    page.heading(1, text(words.say("pages.index.title")));
    introduction();
    contents();
    listed.sets().forEach(this::set);
    checks();
    return page.toString();
  }

  private void introduction() {
    long operational = listed.elements().stream().filter(KeyElement::isOperational).count();
    page.paragraph(
        text(
            words.say(
                "pages.index.intro",
                listed.elements().size(),
                operational,
                listed.checks().size(),
                listed.catalogue().version())));
    page.paragraph(text(words.say("pages.index.own")));
    page.paragraph(
        text(words.say("pages.index.guides") + " "),
        link("../../README.md", words.say("pages.index.readme")),
        text(" · "),
        link("../rules.md", words.say("pages.index.rules")));
  }

  private void contents() {
    page.heading(2, text(words.say("pages.index.contents")));
    listed.sets().forEach(set -> page.point(0, link("#" + SET + set.id(), title(set))));
    page.point(0, link("#" + CHECKS, checksTitle()));
    page.point(0, link(MarkdownPage.INSTRUMENTS, words.say("pages.nav.instruments")));
    page.point(0, link(MarkdownPage.BENCHMARKS, words.say("pages.nav.benchmarks")));
  }

  private String title(ElementSet set) {
    return words.say("pages.index.set", set.title(), listed.of(set).size());
  }

  private String checksTitle() {
    return words.say("pages.index.checks", listed.checks().size());
  }

  private void set(ElementSet set) {
    page.anchor(SET + set.id());
    page.heading(2, text(title(set)));
    listed
        .byTheme(set, words.catalogue())
        .forEach(
            (theme, elements) -> {
              page.heading(3, text(theme));
              table("pages.index.column.obligation", elements.stream().map(this::row));
            });
  }

  private void checks() {
    page.anchor(CHECKS);
    page.heading(2, text(checksTitle()));
    table("pages.index.column.reports", listed.checks().stream().map(this::row));
  }

  private void table(String last, Stream<List<Node>> rows) {
    List<String> headings =
        Stream.of(
                "pages.index.column.id",
                "pages.index.column.title",
                "pages.index.column.severity",
                last)
            .map(key -> words.say(key))
            .toList();
    page.table(headings, rows.toList());
  }

  private List<Node> row(KeyElement element) {
    return List.of(
        link(MarkdownPage.file(Subject.ENTRY, element.id()), element.id()),
        text(element.title()),
        text(words.catalogue().severity(element.severity())),
        text(words.named("obligation", element.obligation().key())));
  }

  private List<Node> row(Check check) {
    return List.of(
        link(MarkdownPage.file(Subject.ENTRY, check.id()), check.id()),
        text(check.title()),
        text(words.catalogue().severity(check.severity())),
        text(words.named("kind", check.kind().key())));
  }
}
