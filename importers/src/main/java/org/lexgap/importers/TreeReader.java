package org.lexgap.importers;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.lexgap.core.summary.Place;

/**
 * Reads the summaries of a JSON or YAML document into long tables. What a summary does not know is
 * a problem of its own line; what the language does not allow ends the reading.
 */
final class TreeReader {

  private static final String SUMMARIES = "summaries";

  private final String file;
  private final TreeTokens tokens;
  private final ProblemLog log = new ProblemLog();
  private final TreeTables tables;
  private int depth;

  TreeReader(String file, TreeTokens tokens) {
    this.file = file;
    this.tokens = tokens;
    this.tables = new TreeTables(file, log);
  }

  TableSource read() throws Unreadable {
    TreeToken first = next();
    if (first.is(TreeToken.Kind.LIST)) {
      readAnswers(tables.begin(first.line()));
    } else if (first.is(TreeToken.Kind.MAP)) {
      readDocument(first);
    } else {
      throw new Unreadable(ProblemCode.NOT_A_SUMMARY, place(first), first.text());
    }
    TreeToken rest = next();
    if (!rest.is(TreeToken.Kind.END)) {
      log.add(ProblemCode.REST_OF_DOCUMENT, place(rest), rest.text());
    }
    return tables.source();
  }

  private void readDocument(TreeToken start) throws Unreadable {
    TreeTable table = tables.begin(start.line());
    for (TreeToken key = next(); !key.is(TreeToken.Kind.END_MAP); key = next()) {
      if (key.text().equals(SUMMARIES)) {
        readSummaries();
      } else {
        readPart(key, table);
      }
    }
  }

  private void readSummaries() throws Unreadable {
    TreeToken list = next();
    if (!list.is(TreeToken.Kind.LIST)) {
      wrongKind(list, "list");
      return;
    }
    for (TreeToken item = next(); !item.is(TreeToken.Kind.END_LIST); item = next()) {
      if (item.is(TreeToken.Kind.MAP)) {
        TreeTable table = tables.begin(item.line());
        for (TreeToken key = next(); !key.is(TreeToken.Kind.END_MAP); key = next()) {
          readPart(key, table);
        }
      } else {
        wrongKind(item, "map");
      }
    }
  }

  private void readPart(TreeToken key, TreeTable table) throws Unreadable {
    switch (key.text()) {
      case "jurisdiction" -> table.jurisdiction(value(next()));
      case "laws" -> readLaws(table);
      case "answers" -> readAnswersOf(table);
      // Names of schemas are for editors.
      case "$schema" -> skip(next());
      default -> unknownKey(key, List.of("jurisdiction", "laws", "answers", SUMMARIES));
    }
  }

  private void readLaws(TreeTable table) throws Unreadable {
    TreeToken list = next();
    if (!list.is(TreeToken.Kind.LIST)) {
      wrongKind(list, "list");
      return;
    }
    for (TreeToken item = next(); !item.is(TreeToken.Kind.END_LIST); item = next()) {
      if (item.is(TreeToken.Kind.MAP)) {
        table.law(readMap());
      } else {
        wrongKind(item, "map");
      }
    }
  }

  private void readAnswersOf(TreeTable table) throws Unreadable {
    TreeToken list = next();
    if (list.is(TreeToken.Kind.LIST)) {
      readAnswers(table);
    } else {
      wrongKind(list, "list");
    }
  }

  private void readAnswers(TreeTable table) throws Unreadable {
    for (TreeToken item = next(); !item.is(TreeToken.Kind.END_LIST); item = next()) {
      if (item.is(TreeToken.Kind.MAP)) {
        Map<String, TreeToken> answer = readMap();
        answer.keySet().removeIf(key -> isUnknown(key, answer.get(key)));
        table.answer(item.line(), answer);
      } else {
        wrongKind(item, "map");
      }
    }
  }

  private boolean isUnknown(String key, TreeToken value) {
    List<String> columns = TreeTables.HEADINGS;
    if (columns.contains(key)) {
      return false;
    }
    unknown(new TreeToken(TreeToken.Kind.KEY, key, value.line()), columns);
    return true;
  }

  /** The values of a map by key; of a key that stands twice the first. */
  private Map<String, TreeToken> readMap() throws Unreadable {
    Map<String, TreeToken> values = new LinkedHashMap<>();
    for (TreeToken key = next(); !key.is(TreeToken.Kind.END_MAP); key = next()) {
      TreeToken value = value(next());
      if (values.putIfAbsent(key.text(), value) != null) {
        log.add(ProblemCode.DUPLICATE_KEY, place(key), key.text());
      }
    }
    return values;
  }

  /** A value, or the values of a list joined as in a cell; no value at all is none of the list. */
  private TreeToken value(TreeToken token) throws Unreadable {
    if (token.is(TreeToken.Kind.LIST)) {
      return list(token);
    }
    if (token.is(TreeToken.Kind.MAP)) {
      wrongKind(token, "value");
      return new TreeToken(TreeToken.Kind.NOTHING, "", token.line());
    }
    return token;
  }

  private TreeToken list(TreeToken start) throws Unreadable {
    List<String> items = new ArrayList<>();
    for (TreeToken item = next(); !item.is(TreeToken.Kind.END_LIST); item = next()) {
      if (item.opens()) {
        wrongKind(item, "value");
      } else {
        items.add(item.text());
      }
    }
    String text = items.isEmpty() ? "none" : String.join(";", items);
    return new TreeToken(TreeToken.Kind.VALUE, text, start.line());
  }

  private void unknownKey(TreeToken key, Collection<String> known) throws Unreadable {
    unknown(key, known);
    skip(next());
  }

  private void unknown(TreeToken key, Collection<String> known) {
    log.add(
        ProblemCode.UNKNOWN_KEY,
        place(key),
        key.text(),
        String.join(", ", known),
        Suggestions.maybe(Nearest.to(key.text(), known)));
  }

  private void wrongKind(TreeToken token, String expected) throws Unreadable {
    log.add(
        ProblemCode.WRONG_KIND,
        place(token),
        token.text(),
        ProblemTexts.phrase("wrong-kind." + expected));
    skip(token);
  }

  /** Passes over a value with everything in it. */
  private void skip(TreeToken token) throws Unreadable {
    int outside = depth - (token.opens() ? 1 : 0);
    while (depth > outside) {
      next();
    }
  }

  private TreeToken next() throws Unreadable {
    TreeToken token = tokens.next();
    depth += token.opens() ? 1 : token.closes() ? -1 : 0;
    if (depth > Limits.DEPTH) {
      throw new Unreadable(ProblemCode.TOO_DEEP, place(token), "", Integer.toString(Limits.DEPTH));
    }
    return token;
  }

  private Place place(TreeToken token) {
    return new Place.Line(file, Math.max(1, token.line()));
  }
}
