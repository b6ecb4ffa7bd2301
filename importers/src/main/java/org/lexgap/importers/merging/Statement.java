package org.lexgap.importers.merging;

import org.lexgap.core.summary.Answer;

/**
 * What one group answered.
 *
 * @param group the name of the group
 * @param answer its answer; the place names its file
 */
public record Statement(String group, Answer answer) {}
