package org.lexgap.cli;

import java.util.Collection;
import org.jspecify.annotations.Nullable;
import org.lexgap.rulebase.reference.WrittenIn;

/** Headings, paragraphs and points on a terminal. */
final class TerminalPage implements Page {

  private static final String INDENT = "  ";

  private final Terminal terminal;
  private final CommandWords words;

  TerminalPage(Terminal terminal, CommandWords words) {
    this.terminal = terminal;
    this.words = words;
  }

  @Override
  public CommandWords words() {
    return words;
  }

  @Override
  public void title(String id, String title) {
    terminal.say(terminal.strong(id));
    terminal.sayWrapped("", title);
  }

  @Override
  public void headingSaying(String text) {
    terminal.say("");
    terminal.say(terminal.strong(text));
  }

  @Override
  public void line(String text) {
    terminal.sayWrapped("", text);
  }

  @Override
  public void paragraph(int depth, String text) {
    terminal.sayWrapped(INDENT.repeat(depth + 1), text);
  }

  @Override
  public void point(int depth, String text) {
    String indent = INDENT.repeat(depth + 1);
    terminal.sayHanging(indent + "- ", indent + "  ", text);
  }

  @Override
  public void link(int depth, Subject subject, String id, String label, String rest) {
    point(depth, words.say("explain.link", label, rest));
  }

  @Override
  public void statement(String subject, String rest) {
    paragraph(subject + rest);
  }

  @Override
  public void question(String field, String note, String question) {
    paragraph(words.say("explain.field", field, note));
    paragraph(1, question);
  }

  @Override
  public void example(String text, @Nullable String given) {
    point(text);
    paragraph(1, given == null ? words.say("explain.caseBlank") : given);
  }

  @Override
  public void provision(String text) {
    paragraph(text);
  }

  /** Nothing: the rules below say it. */
  @Override
  public void grammar(Collection<String> lines) {}

  @Override
  public void source(String rules, @Nullable WrittenIn files) {
    heading("explain.rules");
    rules
        .strip()
        .lines()
        .forEach(line -> terminal.say(terminal.quiet((INDENT + line).stripTrailing())));
  }

  @Override
  public void closing(String text) {
    terminal.say("");
    terminal.say(terminal.quiet(text));
  }
}
