package org.lexgap.reports.questionnaire;

import java.util.List;
import java.util.Locale;
import org.lexgap.reports.GapReport;
import org.lexgap.reports.Wording;
import org.lexgap.reports.model.FixedWords;
import org.lexgap.reports.model.Receipt;

/**
 * A table by treaty article, in the shape in which reviews of the Organized Crime Convention and
 * its Protocols ask for it: Yes, Yes in part or No, with the provisions. It is no copy of an
 * official questionnaire. Every sentence is in it; the same report gives the same table.
 *
 * @param language the BCP 47 tag of its language
 * @param rightToLeft whether that language runs from right to left
 * @param words headings and labels
 * @param title its title
 * @param subtitle what was checked and when
 * @param notes what it is, and how its answers come about
 * @param runningFoot what stands at the foot of every printed page, before its number
 * @param receipt what decided over what
 * @param receiptLine versions and hashes in one sentence
 * @param parts the treaties; none without an element that cites it
 */
public record UnQuestionnaire(
    String language,
    boolean rightToLeft,
    FixedWords words,
    String title,
    String subtitle,
    List<String> notes,
    String runningFoot,
    Receipt receipt,
    String receiptLine,
    List<TreatyPart> parts) {

  public UnQuestionnaire {
    notes = List.copyOf(notes);
    parts = List.copyOf(parts);
  }

  /**
   * Sorts the findings of a report by treaty article.
   *
   * @param report the report
   * @return the table, in the language of the report
   */
  public static UnQuestionnaire of(GapReport report) {
    return of(report, Wording.of(Locale.forLanguageTag(report.language())));
  }

  static UnQuestionnaire of(GapReport report, Wording wording) {
    return new QuestionnaireAuthor(report, wording).questionnaire();
  }
}
