package org.lexgap.reports.model;

/**
 * Something that the law already provides.
 *
 * @param title what that is
 * @param provision the provisions that were cited; empty if none was
 */
public record BriefPoint(String title, String provision) {}
