package org.lexgap.reports.model;

import org.jspecify.annotations.Nullable;
import org.lexgap.core.summary.InputFile;

/**
 * How an input was read, so that it can be read again.
 *
 * @param jurisdiction the jurisdiction that was chosen from a file with several; null if none was
 * @param mapping the mapping of a foreign table; null if none was given
 */
public record InputReading(@Nullable String jurisdiction, @Nullable InputFile mapping) {

  /** As the file is. */
  public static final InputReading PLAIN = new InputReading(null, null);
}
