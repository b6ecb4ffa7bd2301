/** Comparison tables: elements by jurisdictions, one model and one writer for each format. */
@NullMarked
package org.lexgap.reports.matrix;

import org.jspecify.annotations.NullMarked;
