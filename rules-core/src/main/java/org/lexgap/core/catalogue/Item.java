package org.lexgap.core.catalogue;

import org.jspecify.annotations.Nullable;

/**
 * A part of an element that is a list, such as one of the five acts.
 *
 * @param id the value of the coverage field that stands for it
 * @param label the words for people
 * @param required whether {@code coverage_required} counts it
 * @param subId an id of its own, or null
 */
public record Item(String id, String label, boolean required, @Nullable String subId) {}
