package org.lexgap.cli;

import org.lexgap.rulebase.engine.CompiledAtStart;

/** The command line of LexGap with rules that are compiled at every start. */
public final class CompilingLexGap {

  private CompilingLexGap() {}

  /**
   * Runs a command and ends the process with its exit code.
   *
   * @param arguments the words of the command line
   */
  public static void main(String[] arguments) {
    System.exit(LexGap.run(CompiledAtStart::rulebase, arguments));
  }
}
