package org.lexgap.rulebase.facts;

import org.lexgap.core.assessment.Standing;

/**
 * How an instrument stands to the jurisdiction.
 *
 * @param instrument the id of the instrument
 * @param standing its standing
 */
public record StandingOf(String instrument, Standing standing) {}
