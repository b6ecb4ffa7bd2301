package org.lexgap.core.acceptance;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.lexgap.core.summary.Place;

/**
 * A gap that somebody accepted.
 *
 * @param id the element or check
 * @param reason why
 * @param who who accepted it
 * @param until the last day on which that holds
 * @param jurisdiction the jurisdiction for which it holds; null for every one
 * @param outcome the outcome that was accepted, such as {@code missing}; null for every gap
 * @param place where it stands in the file
 */
public record Acceptance(
    String id,
    String reason,
    String who,
    LocalDate until,
    @Nullable String jurisdiction,
    @Nullable String outcome,
    Place place) {}
