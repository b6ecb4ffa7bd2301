package org.lexgap.rulebase.reference;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.lexgap.core.catalogue.Field;
import org.lexgap.core.catalogue.Unit;
import org.lexgap.core.catalogue.Vocabulary;
import org.lexgap.core.summary.AnswerValue;
import org.lexgap.rulebase.logic.Term;

/** The sides of a comparison in words: questions, labels and numbers with their unit. */
final class TermWords {

  private final Vocabulary vocabulary;
  private final Phrases phrases;

  TermWords(Vocabulary vocabulary, Phrases phrases) {
    this.vocabulary = vocabulary;
    this.phrases = phrases;
  }

  String question(Term.FieldRef field) {
    return quoted(vocabulary.field(field.name()).question());
  }

  private String quoted(String text) {
    return phrases.say("quoted", Map.of("text", text.strip()));
  }

  String value(Term.FieldRef field, String value) {
    return quoted(vocabulary.field(field.name()).labelOf(value));
  }

  /** The labels joined by {@code or} or {@code and}. */
  String values(Term.FieldRef field, List<String> values, String join) {
    return list(values.stream().map(value -> value(field, value)).toList(), join);
  }

  private String list(List<String> words, String join) {
    List<String> most = new ArrayList<>(words.subList(0, words.size() - 1));
    String last = words.get(words.size() - 1);
    return most.isEmpty()
        ? last
        : phrases.say("list." + join, Map.of("most", String.join(", ", most), "last", last));
  }

  /** A term; a number takes the unit of what it is compared with. */
  String of(Term term, Term other) {
    return of(term, unit(other), field(other));
  }

  private String of(Term term, @Nullable Unit unit, @Nullable Field compared) {
    if (term instanceof Term.FieldRef field) {
      return phrases.say("answer", Map.of("question", question(field)));
    }
    if (term instanceof Term.Number number) {
      return number(number, unit, compared);
    }
    if (term instanceof Term.Extreme extreme) {
      List<String> parts =
          extreme.terms().stream().map(part -> of(part, unit(extreme), compared)).toList();
      return phrases.say(
          extreme.greatest() ? "highest" : "lowest", Map.of("parts", list(parts, "and")));
    }
    if (term instanceof Term.Arithmetic arithmetic) {
      return phrases.say(
          switch (arithmetic.sign()) {
            case '*' -> "times";
            case '/' -> "divided";
            default -> "sum";
          },
          Map.of(
              "left", of(arithmetic.left(), null, null),
              "right", of(arithmetic.right(), null, null)));
    }
    if (term instanceof Term.Count count) {
      return phrases.say("countOf", Map.of("question", question(count.list())));
    }
    if (term instanceof Term.Share share) {
      return phrases.say(
          "shareOf",
          Map.of(
              "question", question(share.list()),
              "values", values(share.list(), share.values(), "and")));
    }
    return term.toString();
  }

  /** A share of a list, which has no unit. */
  String share(Term.Number number) {
    String plain = plain(number.value());
    return number.benchmark() == null
        ? plain
        : phrases.say("benchmark.share", Map.of("number", plain));
  }

  private String number(Term.Number number, @Nullable Unit unit, @Nullable Field compared) {
    String plain = plain(number.value());
    String words =
        compared == null
            ? amount(number.value(), unit)
            : compared.wordsFor(number.value()).orElseGet(() -> amount(number.value(), unit));
    return number.benchmark() == null
        ? words
        : phrases.say(
            words.equals(plain) || words.startsWith(plain) ? "benchmark" : "benchmark.word",
            Map.of("number", words, "plain", plain));
  }

  private String amount(double value, @Nullable Unit unit) {
    String plain = plain(value);
    String key = unit == null ? "" : "unit." + unit.key() + (value == 1 ? ".one" : "");
    return phrases.has(key) ? phrases.say(key, Map.of("number", plain)) : plain;
  }

  static String plain(double value) {
    return new AnswerValue.Amount(value).toString();
  }

  private @Nullable Field field(Term term) {
    return term instanceof Term.FieldRef ref ? vocabulary.field(ref.name()) : null;
  }

  /**
   * The unit of what a number is compared with: that of the first question in it. A division by a
   * plain number keeps the unit.
   */
  private @Nullable Unit unit(Term term) {
    if (term instanceof Term.FieldRef ref) {
      return vocabulary.field(ref.name()).unit();
    }
    List<Term> parts =
        term instanceof Term.Extreme extreme
            ? extreme.terms()
            : term instanceof Term.Arithmetic arithmetic ? operands(arithmetic) : List.of();
    for (Term part : parts) {
      @Nullable Unit unit = unit(part);
      if (unit != null) {
        return unit;
      }
    }
    return null;
  }

  private static List<Term> operands(Term.Arithmetic arithmetic) {
    return switch (arithmetic.sign()) {
      case '+' -> List.of(arithmetic.left(), arithmetic.right());
      case '/' ->
          arithmetic.right() instanceof Term.Number ? List.of(arithmetic.left()) : List.of();
      default -> List.of();
    };
  }
}
