package org.lexgap.core.assessment;

import org.lexgap.core.catalogue.Source;

/**
 * A source with its standing.
 *
 * @param source the provision
 * @param standing how it stands to the jurisdiction
 */
public record SourceStanding(Source source, Standing standing) {}
