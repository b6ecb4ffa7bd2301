/** The key elements as Drools rules. */
@NullMarked
package org.lexgap.rulebase;

import org.jspecify.annotations.NullMarked;
