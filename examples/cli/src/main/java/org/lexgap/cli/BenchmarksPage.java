package org.lexgap.cli;

import org.lexgap.cli.Page.Subject;
import org.lexgap.core.catalogue.Benchmark;
import org.lexgap.core.catalogue.Catalogue;
import org.lexgap.core.catalogue.Check;
import org.lexgap.core.catalogue.KeyElement;

/** The page of the numbers that the catalogue sets. */
final class BenchmarksPage {

  private final Catalogue catalogue;
  private final CommandWords words;
  private final MarkdownPage page;

  BenchmarksPage(Catalogue catalogue, CommandWords words) {
    this.catalogue = catalogue;
    this.words = words;
    this.page = new MarkdownPage(words);
  }

  String markdown() {
    page.overview(words.say("pages.benchmarks.title"));
    page.line(words.say("pages.benchmarks.intro"));
    catalogue.benchmarks().forEach(this::benchmark);
    return page.toString();
  }

  private void benchmark(Benchmark benchmark) {
    page.headingSaying(benchmark.id());
    page.line(words.benchmark("pages.benchmarks.value", benchmark));
    page.paragraph(words.say("pages.benchmarks.usedBy"));
    benchmark.usedBy().forEach(id -> page.link(0, Subject.ENTRY, id, id, title(id)));
  }

  private String title(String id) {
    return catalogue
        .element(id)
        .map(KeyElement::title)
        .or(() -> catalogue.check(id).map(Check::title))
        .orElse("");
  }
}
