package org.lexgap.importers.template;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Which answer, and which item of it, a row is for. It stands in the column {@link
 * TemplateColumn#ITEM}: {@code #2 recruitment} is the item {@code recruitment} of the second answer
 * to the question.
 *
 * @param number which answer to the question, from 1
 * @param item the item of a list; empty for the row of the answer itself
 */
public record RowKey(int number, String item) {

  private static final Pattern FORM = Pattern.compile("(?:#(\\d{1,4}))? ?(.*)", Pattern.DOTALL);

  /**
   * Reads the words of a cell. There is no wrong form: what is no number is an item.
   *
   * @param text the words
   * @return what they stand for
   */
  public static RowKey parse(String text) {
    Matcher matcher = FORM.matcher(text);
    return matcher.matches()
        ? new RowKey(
            matcher.group(1) == null ? 1 : Integer.parseInt(matcher.group(1)), matcher.group(2))
        : new RowKey(1, text);
  }

  @Override
  public String toString() {
    String prefix = number == 1 ? "" : "#" + number;
    return (prefix + " " + item).strip();
  }
}
