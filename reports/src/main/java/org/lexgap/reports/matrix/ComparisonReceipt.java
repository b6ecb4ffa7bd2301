package org.lexgap.reports.matrix;

import java.time.Instant;
import java.util.List;
import org.lexgap.reports.model.BenchmarkRow;
import org.lexgap.reports.model.PackNote;

/**
 * What decided over what, so that anyone can repeat it.
 *
 * @param inputs every input, those that were left out at the end
 * @param rulebaseVersion the version of the catalogue
 * @param rulebaseHash SHA-256 of the catalogue, in lower-case hexadecimal
 * @param toolVersion the version of LexGap
 * @param time the time that the caller gave
 * @param options how the answers were assessed, in sentences
 * @param benchmarks the numbers that took part somewhere
 * @param packs the packs of ministries that took part
 */
public record ComparisonReceipt(
    List<InputRow> inputs,
    String rulebaseVersion,
    String rulebaseHash,
    String toolVersion,
    Instant time,
    List<String> options,
    List<BenchmarkRow> benchmarks,
    List<PackNote> packs) {
  public ComparisonReceipt {
    inputs = List.copyOf(inputs);
    options = List.copyOf(options);
    benchmarks = List.copyOf(benchmarks);
    packs = List.copyOf(packs);
  }
}
