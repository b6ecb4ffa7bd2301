/** Reading a workbook as a stream, beside the plain way of keeping all of it. */
@NullMarked
package org.lexgap.importers;

import org.jspecify.annotations.NullMarked;
