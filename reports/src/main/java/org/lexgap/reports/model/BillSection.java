package org.lexgap.reports.model;

import java.util.List;
import org.lexgap.core.assessment.BillAssessment;
import org.lexgap.core.summary.InputFile;

/**
 * What a bill would do to existing law.
 *
 * @param heading the heading
 * @param assessment the three assessments as data
 * @param existing the file of existing law
 * @param intro what is compared, and what comes of it
 * @param effects elements and checks that come out differently, grouped by what the bill does
 * @param amendments the answers that the bill changes
 * @param amendmentsIntro how many those are
 * @param repealed the laws that leave the table, in words
 * @param remarks what a person should look at, in sentences
 */
public record BillSection(
    Heading heading,
    BillAssessment assessment,
    InputFile existing,
    String intro,
    List<EffectGroup> effects,
    List<AmendmentRow> amendments,
    String amendmentsIntro,
    List<String> repealed,
    List<String> remarks) {
  public BillSection {
    effects = List.copyOf(effects);
    amendments = List.copyOf(amendments);
    repealed = List.copyOf(repealed);
    remarks = List.copyOf(remarks);
  }
}
