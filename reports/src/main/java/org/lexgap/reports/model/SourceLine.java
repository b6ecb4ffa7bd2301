package org.lexgap.reports.model;

import org.jspecify.annotations.Nullable;
import org.lexgap.core.assessment.SourceStanding;

/**
 * One source that asks for an element, with its own strength.
 *
 * @param source the source and its standing
 * @param title the short title of the instrument
 * @param citation the short title with the provision
 * @param sentence what it asks of the jurisdiction
 * @param chosen whether the assessment is tailored to its instrument, or to none
 * @param unread why it is to be confirmed before quoting; null if its text was read
 */
public record SourceLine(
    SourceStanding source,
    String title,
    String citation,
    String sentence,
    boolean chosen,
    @Nullable String unread) {}
