/**
 * The facts that rules reason about. They are public because compiled rules stand in another
 * package; they are not part of the API.
 */
@NullMarked
package org.lexgap.rulebase.facts;

import org.jspecify.annotations.NullMarked;
