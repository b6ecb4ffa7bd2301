package org.lexgap.reports.model;

import org.jspecify.annotations.Nullable;
import org.lexgap.core.assessment.Evidence;

/**
 * One deciding question with its answer.
 *
 * @param evidence the question and the answer as data
 * @param question the question as people read it
 * @param answer the answer in words
 * @param answered whether there is an answer
 * @param lawAndProvision the law with its title, year and short id, or in short where a row above
 *     names it, with the provision as the sheet cites it
 * @param provision the provision as the sheet cites it; null if the answer cites none
 * @param citable whether a provision is to be expected: not for facts about the State
 * @param place where the answer stands in the input; empty if nowhere
 * @param confidence how sure whoever filled the sheet was
 * @param note the remark of the sheet, in a sentence; null if there is none
 */
public record EvidenceRow(
    Evidence evidence,
    String question,
    String answer,
    boolean answered,
    String lawAndProvision,
    @Nullable String provision,
    boolean citable,
    String place,
    String confidence,
    @Nullable String note) {}
