/** Writes the problems of a workbook into a copy of it, where they stand. */
@NullMarked
package org.lexgap.importers.marking;

import org.jspecify.annotations.NullMarked;
