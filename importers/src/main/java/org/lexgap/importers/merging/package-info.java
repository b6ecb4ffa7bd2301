/** Merges the sheets that several groups filled on the same laws, and says how far they agree. */
@NullMarked
package org.lexgap.importers.merging;

import org.jspecify.annotations.NullMarked;
