/**
 * The logic of the catalogue as a tree, its parser, and the rules and explanations made from it.
 */
@NullMarked
package org.lexgap.rulebase.logic;

import org.jspecify.annotations.NullMarked;
