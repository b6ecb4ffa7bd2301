package org.lexgap.cli;

import static org.lexgap.reports.MarkdownText.code;
import static org.lexgap.reports.MarkdownText.lineBreak;
import static org.lexgap.reports.MarkdownText.strong;
import static org.lexgap.reports.MarkdownText.text;

import java.util.Collection;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.lexgap.reports.MarkdownText;
import org.lexgap.rulebase.reference.WrittenIn;

/** A page of the reference in Markdown, which links to the others in its folder. */
final class MarkdownPage implements Page {

  static final String INDEX = "README.md";
  static final String INSTRUMENTS = "instruments.md";
  static final String BENCHMARKS = "benchmarks.md";

  /** From the folder {@code docs/elements} to the sources of the product. */
  private static final String MAIN = "../../rulebase/src/main/resources/";

  private static final String TEST = "../../rulebase/src/test/resources/";

  private final MarkdownText page;
  private final CommandWords words;

  MarkdownPage(CommandWords words) {
    this.words = words;
    this.page = new MarkdownText();
    page.comment(ReferencePages.MARK + " " + words.say("pages.mark"));
  }

  /** The file of an element, check, instrument or benchmark, with its anchor. */
  static String file(Subject subject, String id) {
    return switch (subject) {
      case ENTRY -> id + ".md";
      case INSTRUMENT -> INSTRUMENTS + "#" + id.toLowerCase(Locale.ROOT);
      case BENCHMARK -> BENCHMARKS + "#" + id.toLowerCase(Locale.ROOT);
    };
  }

  @Override
  public CommandWords words() {
    return words;
  }

  @Override
  public void title(String id, String title) {
    overview(words.say("pages.title", id, title));
  }

  /** The head of a page, with the way to the pages over all elements. */
  void overview(String title) {
    page.heading(1, text(title));
    page.paragraph(
        MarkdownText.link(INDEX, words.say("pages.nav.index")),
        text(" · "),
        MarkdownText.link(INSTRUMENTS, words.say("pages.nav.instruments")),
        text(" · "),
        MarkdownText.link(BENCHMARKS, words.say("pages.nav.benchmarks")));
  }

  @Override
  public void headingSaying(String heading) {
    page.heading(2, text(heading));
  }

  @Override
  public void line(String text) {
    page.paragraph(text(text));
  }

  @Override
  public void paragraph(int depth, String text) {
    page.paragraphBelow(depth, text(text));
  }

  @Override
  public void point(int depth, String text) {
    page.point(depth, text(text));
  }

  @Override
  public void link(int depth, Subject subject, String id, String label, String rest) {
    page.point(depth, MarkdownText.link(file(subject, id), label), text(" " + rest));
  }

  @Override
  public void statement(String subject, String rest) {
    page.paragraph(strong(subject), text(rest));
  }

  @Override
  public void question(String field, String note, String question) {
    page.heading(3, code(field));
    page.paragraph(strong(question), text(words.say("pages.note", note)));
  }

  @Override
  public void example(String text, @Nullable String given) {
    if (given == null) {
      page.point(0, text(text), lineBreak(), text(words.say("pages.given.none")));
    } else {
      page.point(0, text(text), lineBreak(), text(words.say("pages.given", "")), code(given));
    }
  }

  @Override
  public void provision(String text) {
    page.quote(text);
  }

  @Override
  public void grammar(Collection<String> lines) {
    page.heading(3, text(words.say("pages.grammar")));
    page.codeBlock(String.join("\n", lines));
  }

  /** Where the rules stand; the files are near enough to be read there. */
  @Override
  public void source(String rules, @Nullable WrittenIn files) {
    if (files == null) {
      return;
    }
    heading("pages.writtenIn");
    file("pages.catalogue", MAIN, files.catalogue());
    file("pages.cases", TEST, files.cases());
    file("pages.rules", MAIN, files.rules());
  }

  private void file(String what, String folder, String path) {
    page.point(
        0,
        text(words.say(what) + " "),
        MarkdownText.link(folder + path, path.substring(path.lastIndexOf('/') + 1)));
  }

  @Override
  public void closing(String text) {
    page.paragraph(text(text));
  }

  @Override
  public String toString() {
    return page.toString();
  }
}
