package org.lexgap.reports.model;

/**
 * A step that could come first.
 *
 * @param number its number in the road map
 * @param title what would be amended
 * @param effect what came of it when it was tried
 * @param needs on which steps it rests
 */
public record BriefStep(int number, String title, String effect, String needs) {}
