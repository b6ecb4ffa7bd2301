package org.lexgap.reports.model;

/**
 * One of the three figures of the first page.
 *
 * @param value the figure
 * @param of out of how many, in words; empty if it says nothing
 * @param label what it counts
 */
public record KeyFigure(String value, String of, String label) {}
