/**
 * What differs between two summaries of one jurisdiction, and which answers made the difference.
 */
@NullMarked
package org.lexgap.core.progress;

import org.jspecify.annotations.NullMarked;
