package org.lexgap.core.assessment;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.lexgap.core.catalogue.KeyElement;
import org.lexgap.core.summary.Answer;

/**
 * Something that the practice of agencies lacks, wholly or in part.
 *
 * @param element the operational element
 * @param outcome {@link Outcome#MISSING} or {@link Outcome#PARTIAL}
 * @param answer the answer that says how far it is; null if none does
 * @param sharedBy the ids of the elements missing, partly met or in conflict to which the catalogue
 *     relates it, in catalogue order
 */
public record CapacityNeed(
    KeyElement element, Outcome outcome, @Nullable Answer answer, List<String> sharedBy) {

  public CapacityNeed {
    sharedBy = List.copyOf(sharedBy);
  }
}
