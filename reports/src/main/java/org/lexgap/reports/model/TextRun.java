package org.lexgap.reports.model;

/**
 * A piece of model wording.
 *
 * @param text the words
 * @param placeholder whether they are to be filled in
 * @param filled whether they were taken from the answers
 */
public record TextRun(String text, boolean placeholder, boolean filled) {}
