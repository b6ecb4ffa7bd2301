/** Texts in files that other programs open. */
@NullMarked
package org.lexgap.core.text;

import org.jspecify.annotations.NullMarked;
