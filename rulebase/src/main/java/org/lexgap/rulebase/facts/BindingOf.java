package org.lexgap.rulebase.facts;

import org.lexgap.core.assessment.Binding;

/**
 * Whether an element or check binds the jurisdiction.
 *
 * @param id the id of the element or check
 * @param binding whether it binds
 */
public record BindingOf(String id, Binding binding) {}
