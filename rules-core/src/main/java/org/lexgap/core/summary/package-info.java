/**
 * What goes in: the answers of one jurisdiction or draft bill, and everything found wrong while
 * reading them.
 */
@NullMarked
package org.lexgap.core.summary;

import org.jspecify.annotations.NullMarked;
