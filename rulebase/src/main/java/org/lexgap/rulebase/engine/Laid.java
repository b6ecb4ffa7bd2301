package org.lexgap.rulebase.engine;

import java.util.Set;
import org.lexgap.core.summary.StatuteSummary;

/**
 * Answers as they stand in a sheet, and as they count. The two differ where the silence of a law is
 * read; whoever changes an answer changes the sheet, and silence is read anew.
 *
 * @param sheet what stands in the sheet
 * @param counted the same with what silence says
 */
record Laid(StatuteSummary sheet, StatuteSummary counted) {

  /** What the rules need not see is left out, so that they are asked the faster. */
  Laid relevantTo(Set<String> fields) {
    return new Laid(sheet.relevantTo(fields), counted);
  }
}
