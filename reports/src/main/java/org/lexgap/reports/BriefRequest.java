package org.lexgap.reports;

import java.util.List;
import org.lexgap.reports.model.ProvisionOfOthers;

/**
 * What a note of two pages is to be made of. Immutable.
 *
 * @param report the gap report; its road map gives the steps
 * @param isHandout whether it is a handout for a workshop, with provisions of others in place of
 *     the steps
 * @param provisionsOfOthers provisions of others to look at, in the order in which they are to
 *     stand; none for a note to a minister
 */
public record BriefRequest(
    GapReport report, boolean isHandout, List<ProvisionOfOthers> provisionsOfOthers) {

  public BriefRequest {
    provisionsOfOthers = List.copyOf(provisionsOfOthers);
  }

  /**
   * A request for a note to a minister.
   *
   * @param report the gap report
   * @return the request
   */
  public static BriefRequest of(GapReport report) {
    return new BriefRequest(report, false, List.of());
  }

  /**
   * The same request for a handout.
   *
   * @param provisions provisions of others to look at; a handout without any says so
   * @return a copy
   */
  public BriefRequest withProvisionsOfOthers(List<ProvisionOfOthers> provisions) {
    return new BriefRequest(report, true, provisions);
  }
}
