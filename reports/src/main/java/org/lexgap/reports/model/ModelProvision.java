package org.lexgap.reports.model;

import java.util.List;
import org.lexgap.core.catalogue.Suggestion;

/**
 * A model provision.
 *
 * @param suggestion the provision as data
 * @param tradition the legal tradition in words
 * @param anyTradition whether it suits every tradition
 * @param runs the wording, with its placeholders apart
 */
public record ModelProvision(
    Suggestion suggestion, String tradition, boolean anyTradition, List<TextRun> runs) {
  public ModelProvision {
    runs = List.copyOf(runs);
  }
}
