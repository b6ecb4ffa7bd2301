package org.lexgap.reports.model;

import org.lexgap.core.assessment.SilenceReading;

/**
 * What the silence of a law was taken to say.
 *
 * @param reading the reading as data
 * @param question the question
 * @param law the law
 * @param answer what was read, in words
 * @param reason why silence means that
 * @param place where the law was declared to be read as a whole; empty if nowhere
 */
public record SilenceRow(
    SilenceReading reading,
    String question,
    String law,
    String answer,
    String reason,
    String place) {}
