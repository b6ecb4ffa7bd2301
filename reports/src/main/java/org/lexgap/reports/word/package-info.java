/** Writes Word documents with built-in styles, references and pages, whatever they are about. */
@NullMarked
package org.lexgap.reports.word;

import org.jspecify.annotations.NullMarked;
