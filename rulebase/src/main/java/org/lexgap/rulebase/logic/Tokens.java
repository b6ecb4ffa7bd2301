package org.lexgap.rulebase.logic;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The words of a condition, one after the other. */
final class Tokens {

  /** A word first, so that an id that starts with a digit is not cut after its number. */
  private static final Pattern TOKEN =
      Pattern.compile(
          "\\s*(?<token>[A-Za-z0-9_]*[A-Za-z_][A-Za-z0-9_]*(?:[.-][A-Za-z0-9_]+)*"
              + "|[0-9]+(?:\\.[0-9]+)?|!=|<=|>=|[=<>{}(),*/+])");

  private final String text;
  private final List<String> tokens;
  private int next;

  Tokens(String text) {
    this.text = text;
    this.tokens = split(text);
  }

  private static List<String> split(String text) {
    List<String> tokens = new ArrayList<>();
    Matcher matcher = TOKEN.matcher(text);
    int end = 0;
    while (matcher.region(end, text.length()).lookingAt()) {
      tokens.add(matcher.group("token"));
      end = matcher.end();
    }
    if (!text.substring(end).isBlank()) {
      throw new LogicException(
          "The condition (%s) holds a sign (%s) that the grammar does not know. Remove it."
              .formatted(text, text.substring(end).strip().charAt(0)));
    }
    return tokens;
  }

  boolean atEnd() {
    return next == tokens.size();
  }

  boolean sees(String token) {
    return sees(0, token);
  }

  boolean sees(int ahead, String token) {
    return next + ahead < tokens.size() && tokens.get(next + ahead).equals(token);
  }

  boolean accept(String token) {
    if (sees(token)) {
      next++;
      return true;
    }
    return false;
  }

  void expect(String token) {
    if (!accept(token)) {
      throw unexpected("\"" + token + "\"");
    }
  }

  String take(String wanted) {
    if (atEnd()) {
      throw unexpected(wanted);
    }
    return tokens.get(next++);
  }

  int mark() {
    return next;
  }

  void back(int mark) {
    next = mark;
  }

  LogicException unexpected(String wanted) {
    return new LogicException(
        "The condition (%s) has %s where %s was expected. Mend it as the grammar says."
            .formatted(text, atEnd() ? "its end" : "(" + tokens.get(next) + ")", wanted));
  }

  String text() {
    return text;
  }
}
