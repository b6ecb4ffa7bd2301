package org.lexgap.reports.model;

/**
 * A piece of model wording.
 *
 * @param text the words
 * @param placeholder whether they are to be filled in
 */
public record TextRun(String text, boolean placeholder) {}
