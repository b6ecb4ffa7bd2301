package org.lexgap.reports.matrix;

/**
 * A provision to look at: it is recorded as meeting an element that others lack. It says nothing on
 * how good it is.
 *
 * @param column the number of the column, counted from 0
 * @param jurisdiction the name of the jurisdiction
 * @param provision the provision as the sheet cites it
 * @param note what stands beside it, such as {@code not yet in force}; empty if nothing does
 */
public record Example(int column, String jurisdiction, String provision, String note) {}
