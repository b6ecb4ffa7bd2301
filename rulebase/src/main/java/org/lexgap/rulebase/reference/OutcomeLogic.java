package org.lexgap.rulebase.reference;

import org.lexgap.core.catalogue.Keyed;

/**
 * When an outcome is reached.
 *
 * @param outcome the outcome of an element, or the status of a check
 * @param rule the name of the rule
 * @param grammar the condition as the catalogue writes it
 * @param words the same condition in English
 */
public record OutcomeLogic(Keyed outcome, String rule, String grammar, Clause words) {}
