package org.lexgap.cli;

import java.io.PrintWriter;
import picocli.CommandLine;
import picocli.CommandLine.Help.Ansi;

/** Data goes to standard output, messages to standard error, colour only where it is wanted. */
final class Terminal {

  private static final int WIDTH = 96;

  private final PrintWriter data;
  private final PrintWriter messages;
  private final boolean colour;

  Terminal(CommandLine commandLine) {
    this(commandLine.getOut(), commandLine.getErr(), colour(commandLine));
  }

  Terminal(PrintWriter data, PrintWriter messages, boolean colour) {
    this.data = data;
    this.messages = messages;
    this.colour = colour;
  }

  /** Picocli looks at NO_COLOR, CLICOLOR and at whether a person sits at the terminal. */
  private static boolean colour(CommandLine commandLine) {
    Ansi ansi = commandLine.getColorScheme().ansi();
    return ansi.enabled();
  }

  void say(String line) {
    data.println(line);
  }

  void message(String line) {
    messages.println(plain(line));
  }

  /** Says a text in lines that fit, each after the same indent. */
  void sayWrapped(String indent, String text) {
    sayHanging(indent, indent, text);
  }

  /** Says a text in lines that fit, the first after one indent and the others after another. */
  void sayHanging(String first, String others, String text) {
    StringBuilder line = new StringBuilder(first);
    int start = first.length();
    for (String word : plain(text).split(" ")) {
      if (line.length() > start && line.length() + 1 + word.length() > WIDTH) {
        data.println(line);
        line = new StringBuilder(others);
        start = others.length();
      }
      line.append(line.length() > start ? " " : "").append(word);
    }
    data.println(line);
  }

  String strong(String text) {
    return styled("1", text);
  }

  String alarming(String text) {
    return styled("1;31", text);
  }

  String quiet(String text) {
    return styled("2", text);
  }

  private String styled(String code, String text) {
    return colour ? "\u001b[" + code + "m" + plain(text) + "\u001b[0m" : plain(text);
  }

  /** A text from a user's file must not steer the terminal. */
  static String plain(String text) {
    StringBuilder plain = new StringBuilder(text.length());
    text.codePoints().map(c -> steers(c) ? ' ' : c).forEach(plain::appendCodePoint);
    return plain.toString();
  }

  private static boolean steers(int character) {
    int type = Character.getType(character);
    return type == Character.CONTROL
        || type == Character.FORMAT
        || type == Character.LINE_SEPARATOR
        || type == Character.PARAGRAPH_SEPARATOR;
  }
}
