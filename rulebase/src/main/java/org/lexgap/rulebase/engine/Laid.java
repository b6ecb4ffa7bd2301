package org.lexgap.rulebase.engine;

import java.util.Set;
import java.util.stream.Collectors;
import org.lexgap.core.summary.Law;
import org.lexgap.core.summary.StatuteSummary;

/**
 * Answers as they stand in a sheet, and as they count. The two differ where the silence of a law is
 * read; whoever changes an answer changes the sheet, and silence is read anew.
 *
 * @param sheet what stands in the sheet
 * @param counted the same with what silence says
 */
record Laid(StatuteSummary sheet, StatuteSummary counted) {

  /**
   * What the rules need not see to decide over some fields is left out, so that they are asked the
   * faster. Of a law of which silence is read, every answer may matter.
   */
  Laid relevant(Set<String> read) {
    Set<String> whole =
        sheet.laws().stream().filter(Law::readWhole).map(Law::id).collect(Collectors.toSet());
    return new Laid(
        sheet.filter(
            answer ->
                read.contains(answer.field())
                    || answer.scope().isJurisdiction()
                    || answer.field().startsWith("law.")
                    || whole.contains(answer.scope().law())),
        counted);
  }
}
