package org.lexgap.core.catalogue;

import org.jspecify.annotations.Nullable;

/**
 * The law of one element: a condition for each outcome that answers can reach, in the logic grammar
 * of {@code docs/decisions}. The word {@code never} says that an element cannot come out so.
 *
 * @param met the element is satisfied
 * @param partial it is satisfied in part
 * @param missing the answers say that it is not there
 * @param conflict the law provides the opposite, or contradicts itself
 * @param coverageField the list that {@code coverage} measures, or null
 */
public record ElementLogic(
    String met, String partial, String missing, String conflict, @Nullable String coverageField) {}
