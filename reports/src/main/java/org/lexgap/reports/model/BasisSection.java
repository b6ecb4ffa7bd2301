package org.lexgap.reports.model;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What the findings rest on.
 *
 * @param heading the heading
 * @param laws the laws
 * @param treatiesHeading the heading of the treaties
 * @param treaties the treaties recorded
 * @param treatiesNote where they were recorded, or that they were not
 * @param packs the packs of ministries that took part
 * @param accepted the gaps that somebody accepted
 * @param benchmarks the numbers that took part
 * @param unread the sources not read in full
 * @param readings what the silence of laws was taken to say
 * @param readingsIntro how much that is; null if there is none
 * @param options what was asked for
 */
public record BasisSection(
    Heading heading,
    List<LawRow> laws,
    String treatiesHeading,
    List<String> treaties,
    String treatiesNote,
    List<PackNote> packs,
    List<AcceptedRow> accepted,
    List<BenchmarkRow> benchmarks,
    List<UnreadRow> unread,
    List<SilenceRow> readings,
    @Nullable String readingsIntro,
    List<String> options) {
  public BasisSection {
    laws = List.copyOf(laws);
    treaties = List.copyOf(treaties);
    packs = List.copyOf(packs);
    accepted = List.copyOf(accepted);
    benchmarks = List.copyOf(benchmarks);
    unread = List.copyOf(unread);
    readings = List.copyOf(readings);
    options = List.copyOf(options);
  }
}
