package org.lexgap.core.catalogue;

import java.util.List;

/**
 * How an element stands to others.
 *
 * @param dependsOn elements without which this one has no effect
 * @param supersededBy elements that make this one needless
 * @param related elements worth reading with it
 */
public record Relations(List<String> dependsOn, List<String> supersededBy, List<String> related) {

  public Relations {
    dependsOn = List.copyOf(dependsOn);
    supersededBy = List.copyOf(supersededBy);
    related = List.copyOf(related);
  }
}
