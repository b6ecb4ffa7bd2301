package org.lexgap.cli;

import picocli.CommandLine.IExecutionStrategy;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.ParseResult;
import picocli.CommandLine.RunLast;

/** Runs the command that was named; the bare word {@code lexgap} is a wrong command line. */
final class HelpUnlessCommand implements IExecutionStrategy {

  private final IExecutionStrategy command = new RunLast();

  @Override
  public int execute(ParseResult parsed) {
    boolean bare =
        !parsed.hasSubcommand()
            && !parsed.isUsageHelpRequested()
            && !parsed.isVersionHelpRequested();
    if (bare) {
      throw new ParameterException(parsed.commandSpec().commandLine(), "A command is missing.");
    }
    return command.execute(parsed);
  }
}
