/** Gaps that somebody accepted, with reason and until when; outcomes stay what they are. */
@NullMarked
package org.lexgap.core.acceptance;

import org.jspecify.annotations.NullMarked;
