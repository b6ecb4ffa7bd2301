/**
 * The workbook that people fill in: laid out once as data, written as an Excel workbook or as an
 * OpenDocument spreadsheet.
 */
@NullMarked
package org.lexgap.importers.template;

import org.jspecify.annotations.NullMarked;
