/** Workbooks (XLSX) of reports: sheets described as data, and one writer that lays them out. */
@NullMarked
package org.lexgap.reports.sheet;

import org.jspecify.annotations.NullMarked;
