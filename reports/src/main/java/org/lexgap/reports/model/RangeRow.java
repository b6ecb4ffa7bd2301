package org.lexgap.reports.model;

import org.jspecify.annotations.Nullable;
import org.lexgap.core.assessment.Figures;
import org.lexgap.core.catalogue.ElementSet;

/**
 * A range of coverage with its seven counts.
 *
 * @param set the set; null for all legislative sets together
 * @param title its name
 * @param figures the figures
 * @param range the range in words, such as {@code 24–45}
 * @param of out of how many, in words
 * @param aria the bar in words
 * @param counts the set with its seven counts in words
 */
public record RangeRow(
    @Nullable ElementSet set,
    String title,
    Figures figures,
    String range,
    String of,
    String aria,
    String counts) {}
