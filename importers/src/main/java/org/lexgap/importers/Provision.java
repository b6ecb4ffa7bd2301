package org.lexgap.importers;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * An answer with a provision behind it, such as {@code Yes (s 12)}.
 *
 * @param answer the answer alone
 * @param citation the provision
 */
record Provision(String answer, String citation) {

  /** Longer texts are explanations; and patterns over them would take time. */
  private static final int LONGEST = 300;

  private static final Pattern IN_BRACKETS =
      Pattern.compile(
          "([^()]+?)[\\s,:]*[(\\[]([^()\\[\\]]{1,200}(?:\\([^()]{1,20}\\)[^()\\[\\]]{0,100}){0,5})[)\\]]\\.?");
  private static final Pattern BEHIND_SIGN =
      Pattern.compile(
          "([^,:;()\\u2013\\u2014]+?)\\s*(?:,|:|;|\\s[-\\u2013\\u2014]\\s)\\s*(.{1,200})");
  private static final Pattern PLACE_IN_LAW =
      Pattern.compile(
          "(?i)(?:.*[\\s,;])?(?:ss?|secs?|sections?|arts?|articles?|regs?|regulations?|cls?|clauses?"
              + "|paras?|paragraphs?|chs?|chapters?|scheds?|schedules?|rr?|rules?|\\u00A7\\u00A7?)"
              + "(?:\\.|\\b)?\\s?\\d.*|\\u00A7.*");

  /** Words that make an answer depend on something: then the bracket is more than a citation. */
  private static final Pattern CONDITION =
      Pattern.compile(
          "(?i).*\\b(?:but|only|unless|except|excluding|if|not|no|partly|partially|until|where|when"
              + "|however|subject|unclear|see|cf|or|repealed|draft)\\b.*");

  /** The answer and the provision, if a text is certainly made of both. */
  static Optional<Provision> split(String text) {
    if (text.length() > LONGEST) {
      return Optional.empty();
    }
    Matcher brackets = IN_BRACKETS.matcher(text);
    if (brackets.matches()) {
      return of(brackets.group(1), brackets.group(2));
    }
    Matcher sign = BEHIND_SIGN.matcher(text);
    return sign.matches() ? of(sign.group(1), sign.group(2)) : Optional.empty();
  }

  private static Optional<Provision> of(String answer, String citation) {
    boolean isProvision =
        PLACE_IN_LAW.matcher(citation).matches() && !CONDITION.matcher(citation).matches();
    return isProvision
        ? Optional.of(new Provision(Blanks.strip(answer), Blanks.strip(citation)))
        : Optional.empty();
  }

  /** The values of a list without the provisions behind some of them. */
  static Optional<Provision> splitList(String text) {
    // A provision has a number; most lists have none and are long.
    if (text.chars().noneMatch(Character::isDigit)) {
      return Optional.empty();
    }
    List<String> answers = new ArrayList<>();
    List<String> citations = new ArrayList<>();
    for (String part : text.split(";")) {
      Optional<Provision> provision = split(Blanks.strip(part));
      answers.add(provision.map(Provision::answer).orElse(Blanks.strip(part)));
      provision
          .map(Provision::citation)
          .filter(it -> !citations.contains(it))
          .ifPresent(citations::add);
    }
    return citations.isEmpty()
        ? Optional.empty()
        : Optional.of(new Provision(String.join(";", answers), String.join("; ", citations)));
  }

  /** The citation of a cell with the provision added, unless it stands there already. */
  String added(String cell) {
    return cell.isEmpty() ? citation : cell.contains(citation) ? cell : cell + "; " + citation;
  }
}
