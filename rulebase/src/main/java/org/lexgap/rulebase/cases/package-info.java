/** The cases that lawyers write for each element and check: given answers, expected outcome. */
@NullMarked
package org.lexgap.rulebase.cases;

import org.jspecify.annotations.NullMarked;
