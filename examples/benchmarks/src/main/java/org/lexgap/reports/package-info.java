/** What it costs to write a report in each format. */
@NullMarked
package org.lexgap.reports;

import org.jspecify.annotations.NullMarked;
