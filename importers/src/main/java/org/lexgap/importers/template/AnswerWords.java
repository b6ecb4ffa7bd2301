package org.lexgap.importers.template;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.lexgap.core.catalogue.AllowedValue;
import org.lexgap.core.catalogue.Field;
import org.lexgap.core.catalogue.FieldType;
import org.lexgap.core.catalogue.NumberWord;

/** The plain words that a template offers as answers, and the words in files they stand for. */
public final class AnswerWords {

  /** The word in files for: nobody knows. */
  public static final String UNKNOWN = "unknown";

  /** The word in files for: asked, and nothing of the list applies. */
  public static final String NONE = "none";

  private static final List<String> FIXED = List.of("yes", "partial", "no", UNKNOWN, NONE);

  private AnswerWords() {}

  /**
   * The words that the template shows for an answer.
   *
   * @param field the field
   * @param id the word in files
   * @return the label, or the word itself where it has none or the label could mean two things
   */
  public static String label(Field field, String id) {
    if (isFixed(field, id)) {
      return fixed(id);
    }
    return hasClearLabels(field) ? field.labelOf(id) : id;
  }

  /**
   * The word in files that an answer stands for. Words in files are understood as they are.
   *
   * @param field the field
   * @param words what a person chose or wrote, without blanks around it
   * @return the word in files, or empty if the words stand for no value of the field
   */
  public static Optional<String> id(Field field, String words) {
    return ids(field).stream()
        .filter(id -> id.equalsIgnoreCase(words))
        .findFirst()
        .or(() -> ids(field).stream().filter(id -> isLabel(field, id, words)).findFirst());
  }

  /**
   * Whether an item is marked as applying.
   *
   * @param words what stands beside the item, not empty
   * @return true for yes, false for no; empty if the words are neither
   */
  public static Optional<Boolean> mark(String words) {
    return Optional.ofNullable(
        Map.of(
                "yes", true, "x", true, "true", true, "1", true, "\u2713", true, "no", false,
                "false", false, "0", false)
            .get(words.toLowerCase(Locale.ROOT)));
  }

  /** The words in the drop-down of an answer; empty if it has none. */
  static List<String> choices(Field field) {
    if (field.type() == FieldType.NUMBER) {
      return field.words().stream().map(NumberWord::word).toList();
    }
    return field.type() == FieldType.TEXT
        ? List.of()
        : ids(field).stream().map(id -> label(field, id)).toList();
  }

  /** Yes and No, for the items of a list. */
  static List<String> marks() {
    return List.of(fixed("yes"), fixed("no"));
  }

  private static List<String> ids(Field field) {
    List<String> ids = new ArrayList<>();
    switch (field.type()) {
      case YES_NO -> ids.addAll(List.of("yes", "no"));
      case YES_NO_PARTIAL -> ids.addAll(List.of("yes", "partial", "no"));
      case LIST -> ids.add(NONE);
      default -> {}
    }
    if (field.type() == FieldType.ENUM || field.type() == FieldType.LIST) {
      field.values().stream().map(AllowedValue::id).forEach(ids::add);
    }
    ids.add(UNKNOWN);
    return ids;
  }

  private static boolean isLabel(Field field, String id, String words) {
    return label(field, id).equalsIgnoreCase(words);
  }

  private static boolean isFixed(Field field, String id) {
    boolean isValue = field.type() == FieldType.ENUM || field.type() == FieldType.LIST;
    return FIXED.contains(id) && !(isValue && field.allows(id));
  }

  private static String fixed(String id) {
    return TemplateTexts.text("answer." + id);
  }

  /** A pack may give two values one label, or a label that is the id of another value. */
  private static boolean hasClearLabels(Field field) {
    Set<String> seen = new HashSet<>();
    ids(field).stream().filter(id -> isFixed(field, id)).forEach(id -> seen.add(lower(fixed(id))));
    return field.values().stream()
        .map(AllowedValue::label)
        .allMatch(label -> seen.add(lower(label)) && isClear(field, label));
  }

  /** A label that holds a semicolon could not be told from two items. */
  private static boolean isClear(Field field, String label) {
    return !label.isBlank()
        && !label.contains(";")
        && field.values().stream()
            .noneMatch(value -> !value.label().equals(label) && value.id().equalsIgnoreCase(label));
  }

  private static String lower(String text) {
    return text.toLowerCase(Locale.ROOT);
  }
}
