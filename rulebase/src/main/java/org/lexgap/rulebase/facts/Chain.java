package org.lexgap.rulebase.facts;

import java.util.ArrayList;
import java.util.List;

/**
 * An element rests on one that failed.
 *
 * @param element the id of the element
 * @param failed the id of the element that failed
 * @param path the ids from the element on which it rests directly to the one that failed
 */
public record Chain(String element, String failed, List<String> path) {

  public Chain {
    path = List.copyOf(path);
  }

  /**
   * The chain to an element on which another rests directly.
   *
   * @param element the id of the element
   * @param failed the id of the element that failed
   * @return a chain of one step
   */
  public static Chain direct(String element, String failed) {
    return new Chain(element, failed, List.of(failed));
  }

  /**
   * The same chain, one step longer.
   *
   * @param dependent the id of an element that rests on this one
   * @return the longer chain
   */
  public Chain under(String dependent) {
    List<String> longer = new ArrayList<>(List.of(element));
    longer.addAll(path);
    return new Chain(dependent, failed, longer);
  }

  /**
   * Whether the chain has come to an element before.
   *
   * @param id the id of an element
   * @return true if another step to it would go round in a circle
   */
  public boolean holds(String id) {
    return element.equals(id) || path.contains(id);
  }

  /**
   * Which of several chains to the same element is told: the shortest, then the first by its ids.
   *
   * @param other a chain between the same two elements
   * @return true if this one comes first
   */
  public boolean isBefore(Chain other) {
    return path.size() == other.path.size()
        ? String.join(" ", path).compareTo(String.join(" ", other.path)) < 0
        : path.size() < other.path.size();
  }
}
