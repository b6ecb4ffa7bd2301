/** Other ways to put the rulebase together, to measure what they cost. */
@NullMarked
package org.lexgap.rulebase.engine;

import org.jspecify.annotations.NullMarked;
