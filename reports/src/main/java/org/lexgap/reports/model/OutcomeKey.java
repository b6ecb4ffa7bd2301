package org.lexgap.reports.model;

/**
 * One outcome in the legend.
 *
 * @param badge its mark
 * @param letter its letter
 * @param meaning what it means
 */
public record OutcomeKey(Badge badge, String letter, String meaning) {}
