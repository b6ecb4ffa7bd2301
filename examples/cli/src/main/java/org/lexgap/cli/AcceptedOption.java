package org.lexgap.cli;

import java.io.IOException;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;
import org.lexgap.core.acceptance.AcceptedFindings;
import org.lexgap.importers.AcceptedFile;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** The option {@code --accepted}: gaps that somebody accepted. No command writes such a file. */
final class AcceptedOption {

  @Option(
      names = "--accepted",
      paramLabel = "FILE",
      description =
          "Gaps that somebody accepted until a day, in YAML. Outcomes stay; --fail-on does not"
              + " count them.")
  private @Nullable Path file;

  @Spec(Spec.Target.MIXEE)
  private @Nullable CommandSpec spec;

  @Nullable Path file() {
    return file;
  }

  /** What the file says; where it has mistakes, the command stops and lists them. */
  @Nullable AcceptedFindings read() {
    if (file == null) {
      return null;
    }
    try {
      return AcceptedFile.read(file);
    } catch (IOException e) {
      throw new StoppedException(ExitCode.USAGE, e.getMessage());
    } catch (IllegalArgumentException e) {
      Terminal terminal = new Terminal(spec.commandLine());
      e.getMessage().lines().skip(1).forEach(terminal::message);
      throw new StoppedException(
          ExitCode.USAGE, e.getMessage().lines().findFirst().orElse("") + " They are named above.");
    }
  }
}
