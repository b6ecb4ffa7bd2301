package org.lexgap.reports.matrix;

import org.lexgap.core.assessment.Figures;

/**
 * How many of some findings are met: a range, never a score.
 *
 * @param figures the figures
 * @param range the range in words, such as {@code 9–22}
 * @param of out of how many, in words
 * @param spoken the same for those who hear it
 * @param counts how many came out how, in letters, such as {@code 3M 1P 1X}
 */
public record Coverage(Figures figures, String range, String of, String spoken, String counts) {}
