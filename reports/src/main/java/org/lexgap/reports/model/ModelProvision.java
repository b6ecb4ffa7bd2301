package org.lexgap.reports.model;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.lexgap.core.assessment.DraftProvision;

/**
 * A model provision.
 *
 * @param draft the provision as data
 * @param tradition the legal tradition in words
 * @param anyTradition whether it suits every tradition
 * @param runs the wording, with its placeholders and what was filled in apart
 * @param taken where what was filled in comes from; null if nothing was
 */
public record ModelProvision(
    DraftProvision draft,
    String tradition,
    boolean anyTradition,
    List<TextRun> runs,
    @Nullable String taken) {
  public ModelProvision {
    runs = List.copyOf(runs);
  }
}
