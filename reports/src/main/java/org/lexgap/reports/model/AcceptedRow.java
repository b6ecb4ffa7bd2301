package org.lexgap.reports.model;

import org.lexgap.core.acceptance.Acceptance;

/**
 * A gap that somebody accepted.
 *
 * @param entry the entry of the file
 * @param link the element or check, with its mark
 * @param says who accepted it until when and why
 * @param place where the entry stands
 */
public record AcceptedRow(Acceptance entry, ElementLink link, String says, String place) {}
