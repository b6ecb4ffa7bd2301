package org.lexgap.reports.model;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.lexgap.core.assessment.Finding;
import org.lexgap.core.catalogue.Obligation;

/**
 * A finding in the order in which every report tells it.
 *
 * @param finding the finding as data
 * @param anchor its anchor
 * @param badge its mark
 * @param title the title of the element
 * @param conclusion the sentence that says why
 * @param summary the same for a list in which the title stands beside it
 * @param severity how grave a gap is
 * @param binding how it binds
 * @param settled whether open questions could change it
 * @param could what it could become; null if it is settled
 * @param lookedFor what the element asks for
 * @param recorded the answers
 * @param evidenceCaption the caption of the table of answers
 * @param why why
 * @param settledBy the open questions
 * @param touches the elements and raised checks that it touches
 * @param obligation how strongly it is asked for; by the chosen instruments, where some were chosen
 * @param askedBy every source with its own strength, those of chosen instruments first
 * @param provisions one way or several to write it
 * @param additions which parts of a list are to be added; null if that says nothing
 * @param provisionNote what the model wording is
 * @param contest what to do if it is not right
 * @param flags what stands beside the outcome
 * @param beside what existing law alone and a bill alone come to; null where no bill was laid over
 *     existing law
 */
public record FindingEntry(
    Finding finding,
    String anchor,
    Badge badge,
    String title,
    String conclusion,
    String summary,
    SeverityMark severity,
    BindingMark binding,
    String settled,
    @Nullable String could,
    String lookedFor,
    List<EvidenceRow> recorded,
    String evidenceCaption,
    Why why,
    List<String> settledBy,
    List<LinkGroup> touches,
    Obligation obligation,
    List<SourceLine> askedBy,
    List<ModelProvision> provisions,
    @Nullable String additions,
    String provisionNote,
    String contest,
    List<FlagLine> flags,
    @Nullable String beside) {
  public FindingEntry {
    recorded = List.copyOf(recorded);
    settledBy = List.copyOf(settledBy);
    touches = List.copyOf(touches);
    askedBy = List.copyOf(askedBy);
    provisions = List.copyOf(provisions);
    flags = List.copyOf(flags);
  }
}
