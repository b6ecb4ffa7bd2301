/**
 * Writes the gap report as tagged PDF (PDF/UA-1): formatting objects for Apache FOP, with fonts
 * chosen by script.
 */
@NullMarked
package org.lexgap.reports.pdf;

import org.jspecify.annotations.NullMarked;
