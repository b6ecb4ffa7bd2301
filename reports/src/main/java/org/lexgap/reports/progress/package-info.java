/** The progress report: two summaries of one jurisdiction, or one and a supposition. */
@NullMarked
package org.lexgap.reports.progress;

import org.jspecify.annotations.NullMarked;
