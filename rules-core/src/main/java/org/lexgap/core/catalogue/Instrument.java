package org.lexgap.core.catalogue;

import org.jspecify.annotations.Nullable;

/**
 * A treaty, model law, policy guide or seed document that key elements cite.
 *
 * @param id the id, such as {@code TIP-PROTOCOL-2000}
 * @param title the full title
 * @param shortTitle the title as reports cite it, such as {@code Trafficking Protocol}
 * @param year the year of adoption
 * @param status what it is and whom it binds, in words
 * @param bindsParties whether a State can be party to it and is then bound
 * @param details adoption and entry into force, or null
 * @param verification how much of it was read for this catalogue
 */
public record Instrument(
    String id,
    String title,
    String shortTitle,
    int year,
    String status,
    boolean bindsParties,
    @Nullable String details,
    String verification) {}
