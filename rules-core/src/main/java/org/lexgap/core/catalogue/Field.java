package org.lexgap.core.catalogue;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * One question of the vocabulary.
 *
 * @param name the field's id, such as {@code tip.child.age_threshold}
 * @param type what kind of answer it takes
 * @param values the allowed values in their order; empty for numbers and text
 * @param unit the unit of a number; null for anything else and for plain counts
 * @param words the words allowed instead of a number; empty unless the guidance names them
 * @param unite how answers of several laws become one; null if the type says it or they never do
 * @param tier whether it is asked first
 * @param set the set under which it is asked: {@code context}, {@code law} or a set of elements
 * @param theme the heading under which it is asked
 * @param order its place among all questions, from 0
 * @param question the question as people read it
 * @param guidance what counts as which answer
 * @param example an invented answer, or null
 * @param ifBlank what silence means in a law that was read as a whole, or null
 */
public record Field(
    String name,
    FieldType type,
    List<AllowedValue> values,
    @Nullable Unit unit,
    List<NumberWord> words,
    @Nullable Unite unite,
    Tier tier,
    String set,
    String theme,
    int order,
    String question,
    String guidance,
    @Nullable String example,
    @Nullable IfBlank ifBlank) {

  public Field {
    values = List.copyOf(values);
    words = List.copyOf(words);
  }

  /**
   * Whether the field states a fact about the State rather than about a law.
   *
   * @return true for {@code ctx.*}
   */
  public boolean isContext() {
    return name.startsWith("ctx.");
  }

  /**
   * Whether a value is allowed.
   *
   * @param id the word in files
   * @return true if it is one of the field's values
   */
  public boolean allows(String id) {
    return values.stream().anyMatch(value -> value.id().equals(id));
  }

  /**
   * The words for a value.
   *
   * @param id the word in files
   * @return its label, or the word itself if the field has no such value
   */
  public String labelOf(String id) {
    return values.stream()
        .filter(value -> value.id().equals(id))
        .map(AllowedValue::label)
        .findFirst()
        .orElse(id);
  }

  /**
   * The words that stand for a number, such as "life or death" for 99.
   *
   * @param number the number
   * @return the words joined by "or"; empty if the number is a plain number
   */
  public Optional<String> wordsFor(double number) {
    String joined =
        words.stream()
            .filter(word -> Double.compare(word.value(), number) == 0)
            .map(NumberWord::word)
            .collect(Collectors.joining(" or "));
    return joined.isEmpty() ? Optional.empty() : Optional.of(joined);
  }

  /**
   * How the words that stand for a number are called.
   *
   * @param number the number
   * @return their labels; empty if the number is a plain number
   */
  public List<String> labelsFor(double number) {
    return words.stream()
        .filter(word -> Double.compare(word.value(), number) == 0)
        .map(NumberWord::label)
        .toList();
  }

  /**
   * How a word that stands for a number is called.
   *
   * @param word the word in files
   * @return its label, or the word itself if the field has no such word
   */
  public String labelOfWord(String word) {
    return words.stream()
        .filter(known -> known.word().equals(word))
        .map(NumberWord::label)
        .findFirst()
        .orElse(word);
  }

  /**
   * The same field with more values.
   *
   * @param more the values, after those that are there
   * @return a copy
   */
  public Field withValues(List<AllowedValue> more) {
    List<AllowedValue> all = new ArrayList<>(values);
    all.addAll(more);
    return new Field(
        name, type, all, unit, words, unite, tier, set, theme, order, question, guidance, example,
        ifBlank);
  }

  /**
   * The same field in other words. What it takes and allows stays.
   *
   * @param otherQuestion the question as people read it
   * @param otherValues the same values with other labels
   * @param otherWords the same words for numbers with other labels
   * @param otherIfBlank what silence means, with another reason; null if silence means nothing
   * @return a copy
   */
  Field reworded(
      String otherQuestion,
      List<AllowedValue> otherValues,
      List<NumberWord> otherWords,
      @Nullable IfBlank otherIfBlank) {
    return new Field(
        name,
        type,
        otherValues,
        unit,
        otherWords,
        unite,
        tier,
        set,
        theme,
        order,
        otherQuestion,
        guidance,
        example,
        otherIfBlank);
  }
}
