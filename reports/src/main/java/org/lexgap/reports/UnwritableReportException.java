package org.lexgap.reports;

import java.io.IOException;

/**
 * A report that a format cannot hold, although nothing is wrong with the report or the disk. The
 * message says what, where it stands and what to do instead; nothing was written.
 */
public final class UnwritableReportException extends IOException {

  private static final long serialVersionUID = 1L;

  /**
   * What cannot be written.
   *
   * @param message what, where and what to do, in sentences for a person
   */
  public UnwritableReportException(String message) {
    super(message);
  }
}
