package org.lexgap.reports.word;

/** A template is of no use, for a reason that its owner can mend. */
final class UnusableTemplateException extends IllegalArgumentException {

  UnusableTemplateException(String message) {
    super(message);
  }
}
