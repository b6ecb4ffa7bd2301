package org.lexgap.importers.merging;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.lexgap.core.summary.Answer;
import org.lexgap.core.summary.AnswerValue;
import org.lexgap.core.summary.Confidence;

/** Makes one answer of what several groups said on one question. */
final class CombinedAnswer {

  private static final int MOST_CHARACTERS = 20_000;

  private final List<Statement> statements;
  private final Answer first;

  private CombinedAnswer(List<Statement> statements) {
    this.statements = statements;
    this.first = statements.get(0).answer();
  }

  /** The answer; a single statement stays as it is. */
  static Answer of(List<Statement> statements) {
    return statements.size() == 1
        ? statements.get(0).answer()
        : new CombinedAnswer(statements).combine();
  }

  private Answer combine() {
    List<AnswerValue> candidates = candidates();
    boolean agreed =
        candidates.size() == 1
            && statements.stream()
                .noneMatch(it -> it.answer().value() instanceof AnswerValue.Disputed);
    return agreed
        ? with(candidates.get(0), citations().stream().findFirst().orElse(""), noteOfAgreement())
        : with(
            new AnswerValue.Disputed(candidates), String.join("; ", citations()), noteOfDispute());
  }

  private Answer with(AnswerValue value, String citation, String note) {
    return new Answer(
        first.scope(),
        first.field(),
        value,
        cut(citation),
        confidence(),
        cut(note),
        first.place(),
        first.amendedBy());
  }

  /** Each different value once, in the order of the sheets. */
  private List<AnswerValue> candidates() {
    List<AnswerValue> candidates = new ArrayList<>();
    statements.stream()
        .flatMap(statement -> candidates(statement.answer().value()))
        .filter(value -> candidates.stream().noneMatch(known -> isSame(known, value)))
        .forEach(candidates::add);
    return candidates;
  }

  private static Stream<AnswerValue> candidates(AnswerValue value) {
    return value instanceof AnswerValue.Disputed disputed
        ? disputed.candidates().stream()
        : Stream.of(value);
  }

  /** Capitals and blanks make no different text. */
  private static boolean isSame(AnswerValue one, AnswerValue other) {
    return one instanceof AnswerValue.Text a && other instanceof AnswerValue.Text b
        ? plain(a.value()).equals(plain(b.value()))
        : one.equals(other);
  }

  static String plain(String text) {
    return text.toLowerCase(Locale.ROOT).replaceAll("[\\s\\u00A0]+", " ").strip();
  }

  private List<String> citations() {
    return distinct(Answer::citation);
  }

  private List<String> distinct(Function<Answer, String> text) {
    return statements.stream()
        .map(statement -> text.apply(statement.answer()))
        .filter(it -> !it.isEmpty())
        .distinct()
        .toList();
  }

  private String noteOfAgreement() {
    List<String> parts = new ArrayList<>();
    List<String> notes = distinct(Answer::note);
    if (notes.size() == 1) {
      parts.add(notes.get(0));
    } else {
      each(Answer::note, "said").forEach(parts::add);
    }
    if (citations().size() > 1) {
      each(Answer::citation, "cites").forEach(parts::add);
    }
    return String.join("; ", parts);
  }

  private Stream<String> each(Function<Answer, String> text, String key) {
    return statements.stream()
        .filter(statement -> !text.apply(statement.answer()).isEmpty())
        .map(it -> MergeTexts.text(key, it.group(), text.apply(it.answer())));
  }

  private String noteOfDispute() {
    return statements.stream().map(CombinedAnswer::said).collect(Collectors.joining("; "));
  }

  private static String said(Statement statement) {
    Answer answer = statement.answer();
    String details =
        Stream.of(answer.citation(), answer.confidence().key(), answer.note())
            .filter(it -> !it.isEmpty())
            .collect(Collectors.joining(", "));
    String value = answer.value().toString();
    return MergeTexts.text(
        "said",
        statement.group(),
        details.isEmpty() ? value : MergeTexts.text("said.details", value, details));
  }

  /**
   * The most cautious confidence. A machine's reading of a bill says nothing about how sure people
   * are, so that it counts only where nobody else answered.
   */
  private Confidence confidence() {
    return statements.stream()
        .map(statement -> statement.answer().confidence())
        .max(Comparator.comparingInt(CombinedAnswer::caution))
        .orElse(Confidence.NOT_STATED);
  }

  private static int caution(Confidence confidence) {
    return switch (confidence) {
      case PROPOSED -> 0;
      case VERIFIED -> 1;
      case KNOWN -> 2;
      case NOT_STATED -> 3;
      case UNCERTAIN -> 4;
    };
  }

  /** A cell has a limit; the sheet of disagreements has a row for each group. */
  private static String cut(String text) {
    return text.length() <= MOST_CHARACTERS
        ? text
        : text.substring(0, MOST_CHARACTERS) + MergeTexts.text("note.cut");
  }
}
