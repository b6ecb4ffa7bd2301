package org.lexgap.reports.questionnaire;

import java.util.List;

/**
 * The provisions of one treaty.
 *
 * @param instrument the id of the instrument, such as {@code TIP-PROTOCOL-2000}
 * @param title its short title
 * @param standing whether the jurisdiction is recorded as a party, in a sentence
 * @param counts how many provisions have which answer, in a sentence
 * @param rows the provisions in the order of the treaty
 */
public record TreatyPart(
    String instrument, String title, String standing, String counts, List<ArticleRow> rows) {

  public TreatyPart {
    rows = List.copyOf(rows);
  }
}
