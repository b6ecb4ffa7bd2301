package org.lexgap.core.acceptance;

import java.time.LocalDate;
import java.util.List;
import org.lexgap.core.assessment.Assessment;
import org.lexgap.core.summary.InputFile;

/**
 * What a file of accepted gaps says. Immutable.
 *
 * @param input the file
 * @param entries what could be read, in the order of the file
 */
public record AcceptedFindings(InputFile input, List<Acceptance> entries) {

  public AcceptedFindings {
    entries = List.copyOf(entries);
  }

  /**
   * Marks the gaps that are accepted. No outcome changes.
   *
   * @param assessment the findings
   * @param today the day on which an acceptance must still hold
   * @return the findings with flags, and the entries that came to nothing
   */
  public AcceptedAssessment on(Assessment assessment, LocalDate today) {
    return new Accepting(this, assessment, today).accept();
  }
}
