package org.lexgap.reports.model;

import org.lexgap.core.summary.Law;

/**
 * A law of the input.
 *
 * @param law the law as data
 * @param title its title
 * @param kind what it is
 * @param year its year
 * @param version the version
 * @param force whether it is in force
 * @param territory for which unit it counts; empty for all
 * @param source where it can be read; empty if not stated
 */
public record LawRow(
    Law law,
    String title,
    String kind,
    String year,
    String version,
    String force,
    String territory,
    String source) {}
