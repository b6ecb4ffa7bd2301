/** From the logic tree to rules: as text for the build, and in memory for packs and rule tests. */
@NullMarked
package org.lexgap.rulebase.rules;

import org.jspecify.annotations.NullMarked;
