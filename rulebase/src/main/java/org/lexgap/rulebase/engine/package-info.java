/** Runs the rules over the answers of a summary and explains what they concluded. */
@NullMarked
package org.lexgap.rulebase.engine;

import org.jspecify.annotations.NullMarked;
