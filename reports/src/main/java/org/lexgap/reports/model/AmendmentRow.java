package org.lexgap.reports.model;

import org.lexgap.core.summary.Amendment;

/**
 * An answer of existing law that the bill changes.
 *
 * @param amendment the answers as data
 * @param question the question
 * @param law the law or offence
 * @param before what existing law says, with its provision
 * @param after what it would say, with the provision of the bill
 */
public record AmendmentRow(
    Amendment amendment, String question, String law, String before, String after) {}
