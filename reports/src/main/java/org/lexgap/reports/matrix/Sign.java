package org.lexgap.reports.matrix;

import org.lexgap.core.assessment.Outcome;

/**
 * One line of the legend.
 *
 * @param outcome the outcome whose colour and icon it has
 * @param letter the letter or sign
 * @param word what it stands for
 * @param meaning what that means
 */
public record Sign(Outcome outcome, String letter, String word, String meaning) {}
