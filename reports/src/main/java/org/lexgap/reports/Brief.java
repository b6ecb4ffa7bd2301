package org.lexgap.reports;

import java.time.Instant;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.lexgap.reports.model.BriefPoint;
import org.lexgap.reports.model.BriefStep;
import org.lexgap.reports.model.FixedWords;
import org.lexgap.reports.model.GapRow;
import org.lexgap.reports.model.KeyFigure;
import org.lexgap.reports.model.ProvisionOfOthers;
import org.lexgap.reports.model.Ranges;

/**
 * A note of two pages on a gap report, for those who read no more, with every sentence already in
 * words. It says nothing that the report does not prove. Immutable; the same request gives the same
 * note.
 *
 * <pre>{@code
 * Brief brief = Brief.of(BriefRequest.of(report));
 * BriefFormat.DOCX.write(brief, out);
 * }</pre>
 *
 * @param language the BCP 47 tag of its language
 * @param rightToLeft whether that language runs from right to left
 * @param words headings and labels
 * @param title the title of the document
 * @param runningFoot what stands at the foot of every page, before its number
 * @param time the time that the report was given
 * @param date its date in words
 * @param name the name of the jurisdiction
 * @param figures the three figures of the report
 * @param provided up to five things that the law already provides
 * @param providedNote what is said where none was found; null if there are some
 * @param bindsThrough the heading of the column that names what binds
 * @param gaps up to five gaps, those that bind first
 * @param gapsNote how many more there are, or that there is none; null if all are shown
 * @param steps up to six steps of the road map; empty for a handout
 * @param stepsNote how many more there are, or that there is none; null if all are shown
 * @param othersNote what the provisions of others are, in place of the steps; null unless it is a
 *     handout
 * @param others provisions of others to look at
 * @param open up to four questions that concern most elements
 * @param openNote what is not known, in one sentence
 * @param ranges coverage by set
 * @param basis what the note rests on, in a few lines
 * @param receipt versions and hashes in one sentence
 */
public record Brief(
    String language,
    boolean rightToLeft,
    FixedWords words,
    String title,
    String runningFoot,
    Instant time,
    String date,
    String name,
    List<KeyFigure> figures,
    List<BriefPoint> provided,
    @Nullable String providedNote,
    String bindsThrough,
    List<GapRow> gaps,
    @Nullable String gapsNote,
    List<BriefStep> steps,
    @Nullable String stepsNote,
    @Nullable String othersNote,
    List<ProvisionOfOthers> others,
    List<String> open,
    String openNote,
    Ranges ranges,
    List<String> basis,
    String receipt) {

  public Brief {
    figures = List.copyOf(figures);
    provided = List.copyOf(provided);
    gaps = List.copyOf(gaps);
    steps = List.copyOf(steps);
    others = List.copyOf(others);
    open = List.copyOf(open);
    basis = List.copyOf(basis);
  }

  /**
   * A note in the language of its report.
   *
   * @param request what it is to be made of
   * @return the note
   */
  public static Brief of(BriefRequest request) {
    return of(request, Wording.of(Locale.forLanguageTag(request.report().language())));
  }

  static Brief of(BriefRequest request, Wording wording) {
    return new BriefAuthor(request, wording).brief();
  }
}
