package org.lexgap.reports;

import java.util.Collection;
import java.util.stream.Collectors;

/** Texts of SARIF, in which braces mark placeholders and brackets before parentheses a link. */
final class SarifText {

  private SarifText() {}

  /** A message with a line for each text that says something. */
  static void message(JsonOut json, String key, Collection<String> lines) {
    json.object(
        key,
        () ->
            json.text(
                "text",
                lines.stream()
                    .filter(line -> !line.isBlank())
                    .map(SarifText::plain)
                    .collect(Collectors.joining("\n"))));
  }

  /**
   * Braces are doubled, as SARIF asks for (3.11.5). A blank takes links apart: a backslash would do
   * by the standard, but not in a viewer that takes the text for Markdown.
   */
  static String plain(String text) {
    return text.replace("{", "{{").replace("}", "}}").replace("](", "] (");
  }
}
