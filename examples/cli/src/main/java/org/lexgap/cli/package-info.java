/** The command line: one class for each command, each a thin call of the libraries. */
@NullMarked
package org.lexgap.cli;

import org.jspecify.annotations.NullMarked;
