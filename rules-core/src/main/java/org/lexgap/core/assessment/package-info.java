/** What comes out: one finding for each key element, one result for each check, and the figures. */
@NullMarked
package org.lexgap.core.assessment;

import org.jspecify.annotations.NullMarked;
