package org.lexgap.reports.model;

import org.lexgap.core.summary.Problem;

/**
 * Something noted while reading the input.
 *
 * @param problem the problem as data
 * @param level how grave it is
 * @param place where it stands
 * @param value what stood there
 * @param expected what was expected
 * @param remedy how to mend it
 */
public record ProblemRow(
    Problem problem, String level, String place, String value, String expected, String remedy) {}
