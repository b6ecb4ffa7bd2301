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
  private final List<String> tokens = new ArrayList<>();
  private final List<Integer> starts = new ArrayList<>();
  private int next;

  Tokens(String text) {
    this.text = text;
    split();
  }

  private void split() {
    Matcher matcher = TOKEN.matcher(text);
    int end = 0;
    while (matcher.region(end, text.length()).lookingAt()) {
      tokens.add(matcher.group("token"));
      starts.add(matcher.start("token"));
      end = matcher.end();
    }
    if (!text.substring(end).isBlank()) {
      throw new LogicException(
          "The condition (%s) holds a sign (%s) that the grammar does not know, at character %d."
                  .formatted(text, text.substring(end).strip().charAt(0), firstAfter(end) + 1)
              + " Remove it.");
    }
  }

  private int firstAfter(int end) {
    int first = end;
    while (Character.isWhitespace(text.charAt(first))) {
      first++;
    }
    return first;
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
            .formatted(text, atEnd() ? "its end" : here(), wanted));
  }

  private String here() {
    return "(%s) at character %d".formatted(tokens.get(next), starts.get(next) + 1);
  }

  String text() {
    return text;
  }
}
