package org.lexgap.reports.model;

import org.lexgap.core.assessment.SupposedAnswer;

/**
 * One answer that would be different.
 *
 * @param answer the answer as data
 * @param question the question
 * @param law the law, or a word for any
 * @param now the present answer in words
 * @param instead what it would be, in words
 */
public record SupposedRow(
    SupposedAnswer answer, String question, String law, String now, String instead) {}
