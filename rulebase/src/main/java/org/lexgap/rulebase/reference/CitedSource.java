package org.lexgap.rulebase.reference;

import org.lexgap.core.catalogue.Source;

/**
 * A source with the titles of its instrument.
 *
 * @param source the provision with its obligation; where {@link Source#isUnread()}, it is to be
 *     confirmed before quoting
 * @param shortTitle how reports cite the instrument
 * @param title the instrument's full title
 */
public record CitedSource(Source source, String shortTitle, String title) {}
