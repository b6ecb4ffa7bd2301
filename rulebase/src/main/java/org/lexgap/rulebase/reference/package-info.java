/** The reference of the key elements and checks as data, without any layout. */
@NullMarked
package org.lexgap.rulebase.reference;

import org.jspecify.annotations.NullMarked;
