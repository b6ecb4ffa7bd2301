/** Gap reports: one model that holds every sentence and figure, and one writer for each format. */
@NullMarked
package org.lexgap.reports;

import org.jspecify.annotations.NullMarked;
