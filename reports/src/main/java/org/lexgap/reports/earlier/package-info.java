/** Gap reports in JSON that were written earlier: read, repeated, and laid beside new findings. */
@NullMarked
package org.lexgap.reports.earlier;

import org.jspecify.annotations.NullMarked;
