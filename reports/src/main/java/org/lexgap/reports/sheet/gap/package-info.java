/** The gap report as a workbook: what stands on which sheet. */
@NullMarked
package org.lexgap.reports.sheet.gap;

import org.jspecify.annotations.NullMarked;
