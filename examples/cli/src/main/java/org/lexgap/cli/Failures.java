package org.lexgap.cli;

import java.util.Arrays;
import picocli.CommandLine;
import picocli.CommandLine.MissingParameterException;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.ParseResult;
import picocli.CommandLine.UnmatchedArgumentException;

/** Turns everything that goes wrong into one line with advice and an exit code. */
final class Failures {

  private Failures() {}

  static int onWrongUsage(ParameterException e, String[] arguments) {
    CommandLine commandLine = e.getCommandLine();
    Terminal terminal = new Terminal(commandLine);
    terminal.message("lexgap: " + e.getMessage());
    if (e instanceof UnmatchedArgumentException unmatched) {
      unmatched.getSuggestions().stream()
          .findFirst()
          .ifPresent(word -> terminal.message("Maybe you meant: " + word));
    }
    if (e instanceof MissingParameterException || e instanceof UnmatchedArgumentException) {
      terminal.message(
          "Usage: %s".formatted(commandLine.getHelp().synopsis(0).replaceAll("\\s+", " ").strip()));
    }
    terminal.message("See: %s --help".formatted(commandLine.getCommandSpec().qualifiedName()));
    return ExitCode.USAGE.code();
  }

  static int onException(Exception e, CommandLine commandLine, ParseResult parsed) {
    return say(e, commandLine);
  }

  static int onError(Throwable e, CommandLine commandLine) {
    return say(e, commandLine);
  }

  static int exitCode(Throwable e) {
    return e instanceof StoppedException stopped
        ? stopped.exit().code()
        : ExitCode.INTERNAL_ERROR.code();
  }

  private static int say(Throwable e, CommandLine commandLine) {
    new Terminal(commandLine).message("lexgap: " + message(e));
    return exitCode(e);
  }

  private static String message(Throwable e) {
    if (e instanceof StoppedException) {
      return e.getMessage();
    }
    if (e instanceof OutOfMemoryError) {
      return "The memory of the Java machine is too small. Set LEXGAP_JAVA_OPTS=-Xmx2g and try again.";
    }
    return "An error inside LexGap (%s%s). Please report it with the command that you gave."
        .formatted(e.getClass().getSimpleName(), place(e));
  }

  /** Where it happened, so that a report of one line is of use. */
  private static String place(Throwable e) {
    return Arrays.stream(e.getStackTrace())
        .filter(frame -> frame.getClassName().startsWith("org.lexgap."))
        .findFirst()
        .map(frame -> " at %s:%d".formatted(frame.getFileName(), frame.getLineNumber()))
        .orElse("");
  }
}
