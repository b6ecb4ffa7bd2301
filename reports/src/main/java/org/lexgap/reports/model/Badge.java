package org.lexgap.reports.model;

import org.lexgap.core.assessment.Outcome;

/**
 * The mark of an outcome: never a colour alone.
 *
 * @param outcome the outcome whose colour and icon it has
 * @param word the word of the outcome, such as {@code Partly met}
 * @param text what the badge says, such as {@code Partly met; could prove met}
 */
public record Badge(Outcome outcome, String word, String text) {}
