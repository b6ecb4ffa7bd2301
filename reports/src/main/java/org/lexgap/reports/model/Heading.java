package org.lexgap.reports.model;

/**
 * The heading of a section.
 *
 * @param number its number
 * @param anchor its anchor
 * @param title its title
 */
public record Heading(int number, String anchor, String title) {}
