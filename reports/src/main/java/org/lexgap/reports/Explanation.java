package org.lexgap.reports;

import java.time.Instant;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.lexgap.core.assessment.Assessment;
import org.lexgap.core.assessment.Change;
import org.lexgap.core.assessment.Outcome;
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
   * Writes it into an object, with the names that the report in JSON has.
   *
   * @param json the object
   */
  public void write(JsonOut json) {
    json.text("jurisdiction", jurisdiction);
    json.text("input", input);
    if (finding != null) {
      json.object("finding", () -> new JsonFindings(json).write(finding));
    }
    if (check != null) {
      json.object("check", () -> new JsonChecks(json).write(check));
    }
    json.array(
        "changes",
        changes.stream().flatMap(row -> row.changes().stream()).toList(),
        change -> write(json, change));
  }

  /** Outcomes stand in capitals and the status of a check by its word, as in the report. */
  private static void write(JsonOut json, Change change) {
    json.text("law", change.anyLaw() ? null : change.scope().toString());
    json.text("field", change.field());
    json.text("present", change.present() == null ? null : change.present().toString());
    json.text("other", change.other() == null ? null : change.other().toString());
    json.text(
        "outcome",
        change.outcome() instanceof Outcome outcome ? outcome.name() : change.outcome().key());
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
        ReportContext.of(
            ReportRequest.of(imported, assessment, Instant.EPOCH), Wording.of(Locale.ENGLISH));
    return new Explanation(
        context.wording().fixedWords(),
        context.names().jurisdiction(),
        UserText.clean(imported.input().name()),
        assessment.finding(id).map(new FindingAuthor(context)::entry).orElse(null),
        assessment.check(id).map(new CheckAuthor(context)::entry).orElse(null),
        new ChangeRows(context).of(changes));
  }
}
