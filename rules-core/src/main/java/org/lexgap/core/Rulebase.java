package org.lexgap.core;

import java.util.List;
import java.util.Map;
import org.lexgap.core.assessment.Assessment;
import org.lexgap.core.assessment.AssessmentOptions;
import org.lexgap.core.assessment.BillAssessment;
import org.lexgap.core.assessment.Change;
import org.lexgap.core.assessment.RoadMap;
import org.lexgap.core.catalogue.Catalogue;
import org.lexgap.core.catalogue.Vocabulary;
import org.lexgap.core.progress.Progress;
import org.lexgap.core.summary.BillOverLaw;
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

  /**
   * Assesses a bill alone, existing law alone, and the law as it would stand.
   *
   * @param law a bill laid over existing law
   * @param options what to assess and how
   * @return three assessments
   * @throws IllegalArgumentException if a chosen set does not exist, or no element cites a chosen
   *     instrument; the message lists those that can be chosen
   */
  default BillAssessment assess(BillOverLaw law, AssessmentOptions options) {
    return new BillAssessment(
        law,
        assess(law.bill(), options),
        assess(law.existing(), options),
        assess(law.summary(), options.withAsEnacted(true)));
  }

  /**
   * Compares two summaries of one jurisdiction: which gaps closed and opened, and through which
   * answers. Both are assessed by this rulebase; no law counts as pending if either is a bill laid
   * over law, which the options say.
   *
   * @param before the earlier summary
   * @param after the later summary
   * @param options what to assess and how, for both
   * @return the comparison
   * @throws IllegalArgumentException if a chosen set does not exist, or no element cites a chosen
   *     instrument; the message lists those that can be chosen
   */
  default Progress compare(StatuteSummary before, StatuteSummary after, AssessmentOptions options) {
    return Progress.between(
        assess(before, options), assess(after, options), summary -> assess(summary, options));
  }

  /**
   * Which single different answer would change what is found on an element or check. Every value of
   * every deciding question is laid before the rules, for each law or offence that takes part, and
   * so is a blank. Numbers are tried at the thresholds that occur and beside them; of those that
   * come to the same outcome the nearest is named.
   *
   * @param id an element or a check
   * @param summary the answers
   * @param options how to assess; its sets do not matter here
   * @return the changes that come to another outcome, best outcome first
   * @throws IllegalArgumentException if there is no such element or check; the message names the
   *     nearest ids
   */
  List<Change> changes(String id, StatuteSummary summary, AssessmentOptions options);

  /**
   * An order in which the legislative gaps of an assessment could be closed, and the few answers
   * that would close most of those that bind. The fewest different answers that meet an element are
   * looked for, and every step is laid before the rules.
   *
   * @param assessment an assessment that this rulebase made
   * @return the road map
   */
  RoadMap roadMap(Assessment assessment);
}
