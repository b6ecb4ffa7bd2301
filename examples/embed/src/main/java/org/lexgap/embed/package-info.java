/** The whole API that a program needs, in five lines. */
@NullMarked
package org.lexgap.embed;

import org.jspecify.annotations.NullMarked;
