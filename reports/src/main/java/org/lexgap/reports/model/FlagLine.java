package org.lexgap.reports.model;

import org.lexgap.core.assessment.Flag;

/**
 * Something that stands beside an outcome.
 *
 * @param flag the flag as data
 * @param word the word beside the outcome
 * @param text the sentence
 */
public record FlagLine(Flag flag, String word, String text) {}
