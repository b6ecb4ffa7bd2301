package org.lexgap.reports.progress;

import org.lexgap.reports.model.RangeRow;

/**
 * The range of one set before and now, on one scale.
 *
 * @param before the range before
 * @param after the range now
 */
public record RangePair(RangeRow before, RangeRow after) {}
