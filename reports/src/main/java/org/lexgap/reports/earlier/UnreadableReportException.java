package org.lexgap.reports.earlier;

/** Thrown when a file is no gap report in JSON. */
public final class UnreadableReportException extends RuntimeException {

  private static final long serialVersionUID = 1L;

  UnreadableReportException(String message) {
    super(message);
  }
}
