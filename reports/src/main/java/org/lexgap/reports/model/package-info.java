/** The parts of a gap report, already in words, so that every format shows the same. */
@NullMarked
package org.lexgap.reports.model;

import org.jspecify.annotations.NullMarked;
