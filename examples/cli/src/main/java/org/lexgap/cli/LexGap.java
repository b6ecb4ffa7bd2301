package org.lexgap.cli;

import java.io.Console;
import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.OutputStream;
import java.io.PrintWriter;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.lexgap.core.Rulebase;
import org.lexgap.core.catalogue.Catalogue;
import org.lexgap.rulebase.Rulebases;
import picocli.CommandLine;
import picocli.CommandLine.Command;

/**
 * The command line of LexGap. A new command is a new class in the list below.
 *
 * <pre>{@code
 * lexgap check bill.xlsx --format html,json -o out
 * lexgap explain TIP-ORGANISE bill.xlsx
 * lexgap elements --set trafficking
 * lexgap template --set trafficking -o sheet.xlsx
 * }</pre>
 */
@Command(
    name = "lexgap",
    description = "Checks national legislation against key elements and shows the gaps.",
    mixinStandardHelpOptions = true,
    versionProvider = Versions.class,
    synopsisSubcommandLabel = "COMMAND")
public final class LexGap {

  private LexGap() {}

  /**
   * Runs a command and ends the process with its exit code.
   *
   * @param arguments the words of the command line
   */
  public static void main(String[] arguments) {
    System.exit(run(Rulebases::standard, Rulebases::catalogue, arguments));
  }

  /** Runs a command over a rulebase on the streams of the process; gives the exit code. */
  static int run(Supplier<Rulebase> rulebase, String[] arguments) {
    return run(rulebase, () -> rulebase.get().catalogue(), arguments);
  }

  private static int run(
      Supplier<Rulebase> rulebase, Supplier<Catalogue> catalogue, String[] arguments) {
    PrintWriter out = writer(FileDescriptor.out);
    PrintWriter err = writer(FileDescriptor.err);
    CommandLine commandLine = commandLine(rulebase, catalogue, Clock.systemUTC());
    int code = run(commandLine.setOut(out).setErr(err), arguments);
    out.flush();
    err.flush();
    return code;
  }

  /** The command line over a rulebase, which is loaded when a command needs it, and a clock. */
  static CommandLine commandLine(Supplier<Rulebase> rulebase, Clock clock) {
    return commandLine(rulebase, () -> rulebase.get().catalogue(), clock);
  }

  /** The same, with the catalogue from elsewhere for commands that need no rules. */
  static CommandLine commandLine(
      Supplier<Rulebase> rulebase, Supplier<Catalogue> catalogue, Clock clock) {
    CommandLine commandLine =
        new CommandLine(new LexGap())
            .addSubcommand(new CheckCommand(rulebase, clock))
            .addSubcommand(new CompareCommand(rulebase, clock))
            .addSubcommand(new VerifyCommand(rulebase))
            .addSubcommand(new ExplainCommand(rulebase, catalogue))
            .addSubcommand(new ElementsCommand(catalogue))
            .addSubcommand(new ValidateCommand(catalogue))
            .addSubcommand(new MergeCommand(catalogue))
            .addSubcommand(new MatrixCommand(rulebase, clock))
            .addSubcommand(new LintPackCommand())
            .addSubcommand(new MapCommand(rulebase))
            .addSubcommand(new TemplateCommand(rulebase))
            .setExecutionStrategy(new HelpUnlessCommand())
            .setParameterExceptionHandler(Failures::onWrongUsage)
            .setExecutionExceptionHandler(Failures::onException)
            .setExitCodeExceptionMapper(Failures::exitCode);
    ExitCodeSection.addTo(commandLine);
    return commandLine;
  }

  static int run(CommandLine commandLine, String... arguments) {
    try {
      return commandLine.execute(arguments);
    } catch (Error e) {
      return Failures.onError(e, commandLine);
    }
  }

  private static PrintWriter writer(FileDescriptor descriptor) {
    OutputStream stream = new FileOutputStream(descriptor);
    return new PrintWriter(stream, true, charset(System.console()));
  }

  /** What a script reads is UTF-8; a person's terminal gets its own encoding if that suffices. */
  private static Charset charset(@Nullable Console console) {
    boolean suffices = console != null && console.charset().newEncoder().canEncode("–“”…");
    return suffices ? console.charset() : StandardCharsets.UTF_8;
  }
}
