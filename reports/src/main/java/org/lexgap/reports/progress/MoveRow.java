package org.lexgap.reports.progress;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.lexgap.core.catalogue.Keyed;
import org.lexgap.reports.model.Badge;
import org.lexgap.reports.model.BindingMark;
import org.lexgap.reports.model.SeverityMark;

/**
 * An element or check whose outcome differs.
 *
 * @param id the element or check
 * @param title its title
 * @param move what became of it, for programs
 * @param moved the same in words
 * @param before its mark before
 * @param after its mark now
 * @param severity how grave a gap is
 * @param binding whether it binds; null for a check
 * @param proof how it is known which answers made the difference
 * @param answers the answers that made the difference
 * @param also what else differs; empty if nothing does
 */
public record MoveRow(
    String id,
    String title,
    Keyed move,
    String moved,
    Badge before,
    Badge after,
    SeverityMark severity,
    @Nullable BindingMark binding,
    String proof,
    List<AnswerRow> answers,
    String also) {
  public MoveRow {
    answers = List.copyOf(answers);
  }
}
