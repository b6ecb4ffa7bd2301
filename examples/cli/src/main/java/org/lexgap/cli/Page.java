package org.lexgap.cli;

import java.util.Collection;

/** Headings, paragraphs and points on a terminal. */
final class Page {

  private static final String INDENT = "  ";

  private final Terminal terminal;
  private final CommandWords words;

  Page(Terminal terminal, CommandWords words) {
    this.terminal = terminal;
    this.words = words;
  }

  CommandWords words() {
    return words;
  }

  void title(String id, String title) {
    terminal.say(terminal.strong(id));
    terminal.sayWrapped("", title);
  }

  void heading(String key, Object... places) {
    headingSaying(words.say(key, places));
  }

  void headingSaying(String text) {
    terminal.say("");
    terminal.say(terminal.strong(text));
  }

  void line(String text) {
    terminal.sayWrapped("", text);
  }

  void paragraph(String text) {
    terminal.sayWrapped(INDENT, text);
  }

  void paragraph(int depth, String text) {
    terminal.sayWrapped(INDENT.repeat(depth + 1), text);
  }

  void point(String text) {
    point(0, text);
  }

  void point(int depth, String text) {
    String indent = INDENT.repeat(depth + 1);
    terminal.sayHanging(indent + "- ", indent + "  ", text);
  }

  void points(String headingKey, Collection<String> points) {
    if (!points.isEmpty()) {
      heading(headingKey);
      points.forEach(this::point);
    }
  }

  /** Lines that stay as they are. */
  void verbatim(String text) {
    text.strip()
        .lines()
        .forEach(line -> terminal.say(terminal.quiet((INDENT + line).stripTrailing())));
  }

  void closing(String text) {
    terminal.say("");
    terminal.say(terminal.quiet(text));
  }
}
