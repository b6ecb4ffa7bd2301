package org.lexgap.rulebase.facts;

/**
 * The results of an element are to be combined in this reading.
 *
 * @param element the id of the element
 * @param name the reading
 * @param several whether there may be several results; one alone is the outcome
 */
public record Reading(String element, String name, boolean several) {

  /**
   * A reading of several results.
   *
   * @param element the id of the element
   * @param name the reading
   */
  public Reading(String element, String name) {
    this(element, name, true);
  }
}
