package org.lexgap.core.assessment;

import org.lexgap.core.summary.Answer;

/**
 * What the silence of a law was taken to say, because whoever filled the sheet declared that the
 * whole law was read ({@code law.read_whole = yes}). The law itself deals with the set of the
 * question; the vocabulary says what silence means.
 *
 * @param answer the answer so read, for the law; it cites nothing, and its place and confidence are
 *     those of the declaration
 * @param reason why silence means that, in the words of the vocabulary
 */
public record SilenceReading(Answer answer, String reason) {}
