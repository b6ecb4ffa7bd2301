package org.lexgap.rulebase.facts;

import java.util.List;

/**
 * An element may have no effect, because one on which it rests has failed.
 *
 * @param element the id of the element
 * @param path the ids from the element on which it rests directly to the one that failed
 */
public record Undermined(String element, List<String> path) {}
