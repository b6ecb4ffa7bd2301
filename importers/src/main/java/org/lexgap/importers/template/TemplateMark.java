package org.lexgap.importers.template;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.lexgap.core.catalogue.AllowedValue;
import org.lexgap.core.catalogue.Field;
import org.lexgap.core.catalogue.NumberWord;
import org.lexgap.core.catalogue.Vocabulary;

/**
 * Says by which layout and which questions a template was made. It is printed at the foot of the
 * sheet {@code Read me}.
 *
 * @param layout the version of the layout
 * @param questions a fingerprint of what can be answered: fields, types, values and units, not the
 *     wording of questions
 */
public record TemplateMark(int layout, String questions) {

  private static final int LAYOUT = 1;
  private static final int DIGITS = 12;
  private static final Pattern FORM =
      Pattern.compile("lexgap-template/(\\d{1,4})/([0-9a-f]{" + DIGITS + "})");

  /**
   * The mark of templates that are made now.
   *
   * @param vocabulary the questions
   * @return their mark
   */
  public static TemplateMark of(Vocabulary vocabulary) {
    MessageDigest digest = sha256();
    vocabulary.fields().forEach(field -> digest.update(line(field)));
    return new TemplateMark(LAYOUT, HexFormat.of().formatHex(digest.digest()).substring(0, DIGITS));
  }

  /**
   * Finds a mark in the words of a cell.
   *
   * @param text the words
   * @return the mark, or empty if they hold none
   */
  public static Optional<TemplateMark> find(String text) {
    Matcher matcher = FORM.matcher(text);
    return matcher.find()
        ? Optional.of(new TemplateMark(Integer.parseInt(matcher.group(1)), matcher.group(2)))
        : Optional.empty();
  }

  private static byte[] line(Field field) {
    StringBuilder line = new StringBuilder(field.name()).append('|').append(field.type().key());
    line.append('|').append(field.unit() == null ? "" : field.unit().key());
    field.values().stream().map(AllowedValue::id).forEach(id -> line.append('|').append(id));
    field.words().stream().map(NumberWord::word).forEach(word -> line.append('|').append(word));
    return line.append('\n').toString().getBytes(StandardCharsets.UTF_8);
  }

  private static MessageDigest sha256() {
    try {
      return MessageDigest.getInstance("SHA-256");
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("Every Java platform has SHA-256.", e);
    }
  }

  @Override
  public String toString() {
    return "lexgap-template/%d/%s".formatted(layout, questions);
  }
}
