package org.lexgap.core.assessment;

import org.jspecify.annotations.Nullable;
import org.lexgap.core.summary.Scope;

/**
 * A blank answer that could change a finding.
 *
 * @param field the field's name
 * @param scope the law or offence whose answer is blank; null if any law could answer
 */
public record Settler(String field, @Nullable Scope scope) {}
