/** Reads summaries of national law from spreadsheets, and writes them. */
@NullMarked
package org.lexgap.importers;

import org.jspecify.annotations.NullMarked;
