package org.lexgap.reports.questionnaire;

import org.lexgap.reports.model.FindingEntry;
import org.lexgap.reports.model.SourceLine;

/**
 * An element through which a provision of a treaty asks for something.
 *
 * @param entry the finding on the element
 * @param source the provision, with its own strength
 */
record Asked(FindingEntry entry, SourceLine source) {}
