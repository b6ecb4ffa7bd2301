/** The command line over other rulebases, to measure what they cost. */
@NullMarked
package org.lexgap.cli;

import org.jspecify.annotations.NullMarked;
