package org.lexgap.cli;

import picocli.CommandLine;
import picocli.CommandLine.Model.UsageMessageSpec;

/** The exit codes at the foot of every help text. */
final class ExitCodeSection {

  private ExitCodeSection() {}

  static void addTo(CommandLine commandLine) {
    UsageMessageSpec usage = commandLine.getCommandSpec().usageMessage();
    usage.footerHeading("%nExit codes:%n").footer(ExitCode.lines().toArray(String[]::new));
    commandLine.getSubcommands().values().forEach(ExitCodeSection::addTo);
  }
}
