package org.lexgap.core;

import java.util.Map;
import org.lexgap.core.assessment.Assessment;
import org.lexgap.core.assessment.AssessmentOptions;
import org.lexgap.core.catalogue.Catalogue;
import org.lexgap.core.catalogue.Vocabulary;
import org.lexgap.core.summary.StatuteSummary;

/**
 * Decides key elements. Implementations are immutable and may be shared by any number of threads;
 * one assessment never influences another.
 *
 * <pre>{@code
 * Rulebase     rulebase   = Rulebases.standard();
 * ImportResult imported   = SummaryImporters.with(rulebase.vocabulary()).read(Path.of("bill.xlsx"));
 * Assessment   assessment = rulebase.assess(imported.summary());
 * }</pre>
 */
public interface Rulebase {

  /**
   * What decides.
   *
   * @return the catalogue with its version and hash
   */
  Catalogue catalogue();

  /**
   * The questions.
   *
   * @return the vocabulary of the catalogue
   */
  default Vocabulary vocabulary() {
    return catalogue().vocabulary();
  }

  /**
   * The same rulebase with a user's own numbers in place of benchmarks. The rules stay as they are.
   *
   * @param own numbers by benchmark id, in the benchmark's unit
   * @return a rulebase that shares the rules of this one
   * @throws IllegalArgumentException if an id is unknown or a number impossible; the message names
   *     all of them
   */
  Rulebase withBenchmarks(Map<String, Double> own);

  /**
   * Assesses a summary against every set.
   *
   * @param summary the answers
   * @return one finding for each element, one result for each check
   */
  default Assessment assess(StatuteSummary summary) {
    return assess(summary, AssessmentOptions.DEFAULT);
  }

  /**
   * Assesses a summary.
   *
   * @param summary the answers
   * @param options what to assess and how
   * @return one finding for each element of the chosen sets, one result for each check
   * @throws IllegalArgumentException if a chosen set does not exist, or no element cites a chosen
   *     instrument; the message lists those that can be chosen
   */
  Assessment assess(StatuteSummary summary, AssessmentOptions options);
}
