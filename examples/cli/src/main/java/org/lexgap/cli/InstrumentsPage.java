package org.lexgap.cli;

import java.util.List;
import java.util.stream.Collectors;
import org.lexgap.cli.Page.Subject;
import org.lexgap.core.catalogue.Catalogue;
import org.lexgap.core.catalogue.Check;
import org.lexgap.core.catalogue.Instrument;
import org.lexgap.core.catalogue.KeyElement;
import org.lexgap.core.catalogue.Source;

/** The page of the instruments: what each is, how far it was read, and what rests on it. */
final class InstrumentsPage {

  private final Catalogue catalogue;
  private final CommandWords words;
  private final MarkdownPage page;

  InstrumentsPage(Catalogue catalogue, CommandWords words) {
    this.catalogue = catalogue;
    this.words = words;
    this.page = new MarkdownPage(words);
  }

  String markdown() {
    page.overview(words.say("pages.instruments.title"));
    page.line(words.say("pages.instruments.intro"));
    catalogue.instruments().forEach(this::listed);
    catalogue.instruments().forEach(this::instrument);
    return page.toString();
  }

  private void listed(Instrument instrument) {
    page.link(
        0,
        Subject.INSTRUMENT,
        instrument.id(),
        instrument.shortTitle(),
        words.say("pages.instruments.listed", Integer.toString(instrument.year())));
  }

  private void instrument(Instrument instrument) {
    page.headingSaying(instrument.id());
    page.line(instrument.title());
    page.line(
        words.say(
            "pages.instruments.status",
            instrument.shortTitle(),
            Integer.toString(instrument.year()),
            instrument.status()));
    if (instrument.details() != null) {
      page.line(words.say("pages.instruments.details", instrument.details()));
    }
    page.line(words.say("pages.instruments.verification", instrument.verification()));
    cited(instrument);
  }

  private void cited(Instrument instrument) {
    List<KeyElement> elements =
        catalogue.elements().stream().filter(e -> cites(e.sources(), instrument)).toList();
    List<Check> checks =
        catalogue.checks().stream().filter(c -> cites(c.sources(), instrument)).toList();
    if (!elements.isEmpty()) {
      page.paragraph(words.say("pages.instruments.elements", elements.size()));
      elements.forEach(e -> entry(e.id(), e.title(), e.sources(), instrument));
    }
    if (!checks.isEmpty()) {
      page.paragraph(words.say("pages.instruments.checks", checks.size()));
      checks.forEach(c -> entry(c.id(), c.title(), c.sources(), instrument));
    }
    if (elements.isEmpty() && checks.isEmpty()) {
      page.paragraph(words.say("pages.instruments.uncited"));
    }
  }

  private static boolean cites(List<Source> sources, Instrument instrument) {
    return sources.stream().anyMatch(source -> source.instrument().equals(instrument.id()));
  }

  private void entry(String id, String title, List<Source> sources, Instrument instrument) {
    String refs =
        sources.stream()
            .filter(source -> source.instrument().equals(instrument.id()))
            .map(words::source)
            .collect(Collectors.joining("; "));
    page.link(0, Subject.ENTRY, id, id, words.say("pages.instruments.entry", title, refs));
  }
}
