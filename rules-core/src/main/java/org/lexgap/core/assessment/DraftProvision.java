package org.lexgap.core.assessment;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.lexgap.core.catalogue.Suggestion;

/**
 * A model provision, with what the answers certainly know filled in.
 *
 * @param tradition the legal tradition it suits
 * @param parts the wording in its order
 */
public record DraftProvision(String tradition, List<TextPart> parts) {

  public DraftProvision {
    parts = List.copyOf(parts);
  }

  /**
   * The provision with every placeholder left to the drafter.
   *
   * @param suggestion the wording of the catalogue
   * @return the provision
   */
  public static DraftProvision of(Suggestion suggestion) {
    List<TextPart> parts = new ArrayList<>();
    String text = suggestion.text().strip();
    int end = 0;
    for (int open = text.indexOf('['); open >= 0; open = text.indexOf('[', end)) {
      int close = text.indexOf(']', open);
      if (close < 0) {
        break;
      }
      addWords(parts, text.substring(end, open));
      parts.add(new TextPart.Blank(text.substring(open + 1, close)));
      end = close + 1;
    }
    addWords(parts, text.substring(end));
    return new DraftProvision(suggestion.tradition(), parts);
  }

  private static void addWords(List<TextPart> parts, String text) {
    if (!text.isEmpty()) {
      parts.add(new TextPart.Words(text));
    }
  }

  /**
   * The whole as plain text; what is left to the drafter stands in square brackets.
   *
   * @return the words
   */
  public String text() {
    return parts.stream().map(TextPart::plain).collect(Collectors.joining());
  }
}
