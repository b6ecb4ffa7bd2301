package org.lexgap.rulebase.engine;

import org.jspecify.annotations.Nullable;
import org.lexgap.core.summary.AnswerValue;
import org.lexgap.core.summary.Scope;

/**
 * A place where an answer stands or could stand.
 *
 * @param scope the jurisdiction, law or offence
 * @param anyLaw whether no law answers the field, so that the scope stands for any
 * @param field the field's name
 * @param present what holds there now, perhaps inherited; null if it is blank
 * @param own whether the answer stands there itself and can be taken away
 */
record AnswerSlot(
    Scope scope, boolean anyLaw, String field, @Nullable AnswerValue present, boolean own) {}
