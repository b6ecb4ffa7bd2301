package org.lexgap.reports;

import java.time.Instant;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.lexgap.core.assessment.Assessment;
import org.lexgap.core.assessment.Change;
import org.lexgap.core.summary.ImportResult;
import org.lexgap.reports.model.ChangeRow;
import org.lexgap.reports.model.CheckEntry;
import org.lexgap.reports.model.FindingEntry;
import org.lexgap.reports.model.FixedWords;

/**
 * What was found on one element or check, in the words of the gap report, and which single
 * different answer would change it.
 *
 * <pre>{@code
 * Explanation.of(imported, assessment, "TIP-ORGANISE", rulebase.changes("TIP-ORGANISE", summary, options))
 * }</pre>
 *
 * @param words the fixed texts of the language
 * @param jurisdiction the name of the jurisdiction
 * @param input the name of the file
 * @param finding what was found on the element; null for a check
 * @param check what was found on the check; null for an element
 * @param changes the single different answers, best outcome first
 */
public record Explanation(
    FixedWords words,
    String jurisdiction,
    String input,
    @Nullable FindingEntry finding,
    @Nullable CheckEntry check,
    List<ChangeRow> changes) {

  public Explanation {
    changes = List.copyOf(changes);
  }

  /**
   * Explains an element or check in English.
   *
   * @param imported what was read
   * @param assessment the findings on it
   * @param id an element or check that was assessed
   * @param changes the single different answers that would change it
   * @return the explanation
   */
  public static Explanation of(
      ImportResult imported, Assessment assessment, String id, List<Change> changes) {
    ReportContext context =
        ReportContext.of(imported, assessment, Instant.EPOCH, Wording.of(Locale.ENGLISH));
    return new Explanation(
        context.wording().fixedWords(),
        context.names().jurisdiction(),
        UserText.clean(imported.input().name()),
        assessment.finding(id).map(new FindingAuthor(context)::entry).orElse(null),
        assessment.check(id).map(new CheckAuthor(context)::entry).orElse(null),
        new ChangeRows(context).of(changes));
  }
}
