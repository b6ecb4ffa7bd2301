package org.lexgap.rulebase.reference;

import org.lexgap.core.catalogue.Field;

/**
 * A question that concerns an element or check.
 *
 * @param field the question with its type and values
 * @param deciding whether the logic reads it; the others are recorded beside it
 */
public record AskedField(Field field, boolean deciding) {}
