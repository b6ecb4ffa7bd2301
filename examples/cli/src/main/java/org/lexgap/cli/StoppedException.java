package org.lexgap.cli;

/** Ends a command with a message for the user and an exit code. */
final class StoppedException extends RuntimeException {

  private static final long serialVersionUID = 1L;

  private final ExitCode exit;

  StoppedException(ExitCode exit, String message) {
    super(message);
    this.exit = exit;
  }

  ExitCode exit() {
    return exit;
  }
}
