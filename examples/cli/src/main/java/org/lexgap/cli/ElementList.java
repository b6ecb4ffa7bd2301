package org.lexgap.cli;

import java.util.Arrays;
import java.util.stream.Stream;
import org.lexgap.core.catalogue.ElementSet;
import org.lexgap.core.catalogue.Severity;

/** The elements and checks in lines that fit a terminal, by set and theme. */
final class ElementList {

  private static final String INDENT = "    ";

  private final Listed listed;
  private final Terminal terminal;
  private final CommandWords words = new CommandWords();
  private final int widest;

  ElementList(Listed listed, Terminal terminal) {
    this.listed = listed;
    this.terminal = terminal;
    this.widest =
        Stream.concat(
                listed.elements().stream().map(element -> element.id()),
                listed.checks().stream().map(check -> check.id()))
            .mapToInt(String::length)
            .max()
            .orElse(0);
  }

  void print() {
    terminal.sayWrapped(
        "", words.say("elements.listed", listed.size(), listed.catalogue().version()));
    listed.sets().forEach(this::print);
    if (!listed.checks().isEmpty()) {
      heading(words.say("elements.checks", listed.checks().size()));
      listed.checks().forEach(check -> line(check.id(), check.severity(), check.title()));
    }
    terminal.say("");
    terminal.say(terminal.quiet(words.say("elements.more")));
  }

  private void print(ElementSet set) {
    heading(words.say("elements.set", set.title(), set.id(), listed.of(set).size()));
    listed
        .byTheme(set, words.catalogue())
        .forEach(
            (theme, elements) -> {
              terminal.say("  " + Terminal.plain(theme));
              elements.forEach(one -> line(one.id(), one.severity(), one.title()));
            });
  }

  private void heading(String text) {
    terminal.say("");
    terminal.say(terminal.strong(text));
  }

  /** The id, how grave a gap is, and the title below itself. */
  private void line(String id, Severity severity, String title) {
    String word = words.catalogue().severity(severity);
    String first = INDENT + padded(id, widest) + "  " + padded(word, gravest()) + "  ";
    terminal.sayHanging(first, " ".repeat(first.length()), title);
  }

  private int gravest() {
    return Arrays.stream(Severity.values())
        .map(words.catalogue()::severity)
        .mapToInt(String::length)
        .max()
        .orElse(0);
  }

  private static String padded(String text, int width) {
    String plain = Terminal.plain(text);
    return plain + " ".repeat(Math.max(0, width - plain.length()));
  }
}
