package org.lexgap.reports.matrix;

/**
 * What a page says of the rows that it shows. The place in a pattern is written {@code {0}}.
 *
 * @param all that all rows are shown
 * @param shown the pattern for some of them: how many
 * @param sorted the pattern that names by what a reader sorted them
 */
public record Captions(String all, String shown, String sorted) {}
