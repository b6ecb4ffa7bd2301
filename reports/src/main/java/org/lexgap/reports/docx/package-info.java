/** Writes gap reports, and notes of two pages on them, as Word documents. */
@NullMarked
package org.lexgap.reports.docx;

import org.jspecify.annotations.NullMarked;
