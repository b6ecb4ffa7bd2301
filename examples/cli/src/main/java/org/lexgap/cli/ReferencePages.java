package org.lexgap.cli;

import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.lexgap.core.catalogue.Catalogue;
import org.lexgap.core.catalogue.Check;
import org.lexgap.core.catalogue.KeyElement;
import org.lexgap.rulebase.reference.Reference;

/** The pages of all elements and checks in Markdown, which link to each other. */
final class ReferencePages {

  /** What writes the pages of the repository. */
  static final String COMMAND = "examples/lexgap elements --format markdown -o docs/elements";

  /** How each page begins, out of sight of who reads it. */
  static final String MARK = "Written by: " + COMMAND + ".";

  private final Catalogue catalogue;
  private final CommandWords words = new CommandWords();

  ReferencePages(Catalogue catalogue) {
    this.catalogue = catalogue;
  }

  /** The text of each page by the name of its file. */
  Map<String, String> all() {
    Reference reference = new Reference(catalogue);
    Map<String, String> pages = new TreeMap<>();
    Stream.concat(
            catalogue.elements().stream().map(KeyElement::id),
            catalogue.checks().stream().map(Check::id))
        .forEach(
            id ->
                pages.put(
                    MarkdownPage.file(Page.Subject.ENTRY, id),
                    page(Explained.of(reference, catalogue, id))));
    pages.put(MarkdownPage.INDEX, new IndexPage(Listed.all(catalogue), words).markdown());
    pages.put(MarkdownPage.INSTRUMENTS, new InstrumentsPage(catalogue, words).markdown());
    pages.put(MarkdownPage.BENCHMARKS, new BenchmarksPage(catalogue, words).markdown());
    return pages;
  }

  private String page(Explained explained) {
    MarkdownPage page = new MarkdownPage(words);
    explained.print(page);
    return page.toString();
  }
}
