package org.lexgap.cli;

import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.lexgap.core.catalogue.Pack;
import org.lexgap.core.catalogue.PackOverride;
import org.lexgap.rulebase.catalogue.Mistake;
import org.lexgap.rulebase.packs.PackFolder;
import org.lexgap.rulebase.packs.PackReview;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Lists the mistakes of a pack, runs its cases and says what it adds and overrides. */
@Command(
    name = "lint-pack",
    description =
        "Lists every mistake of a pack with file and line, runs its cases, and says what it adds"
            + " and overrides.",
    mixinStandardHelpOptions = true,
    versionProvider = Versions.class,
    sortOptions = false)
final class LintPackCommand implements Callable<Integer> {

  @Parameters(paramLabel = "DIR", description = "The folder of the pack.")
  private Path folder = Path.of("");

  @Spec private @Nullable CommandSpec spec;

  private final CommandWords words = new CommandWords();

  @Override
  public Integer call() {
    Terminal terminal = new Terminal(spec.commandLine());
    PackReview review = PackReview.of(PackFolder.at(folder));
    review.pack().ifPresent(pack -> print(pack, review, terminal));
    print("pack.mistakesHeading", review.mistakes(), terminal);
    print("pack.warningsHeading", review.warnings(), terminal);
    if (review.mistakes().isEmpty()) {
      return ExitCode.FINE.code();
    }
    if (review.pack().isEmpty()) {
      terminal.message("lexgap: " + words.say("pack.casesNotRun"));
    }
    return ExitCode.USAGE.code();
  }

  private void print(Pack pack, PackReview review, Terminal terminal) {
    terminal.say(terminal.strong(words.say("pack.title", pack.id(), pack.version(), pack.name())));
    list("pack.elements", pack.elements(), terminal);
    list("pack.checks", pack.checks(), terminal);
    list("pack.fields", pack.fields(), terminal);
    for (PackOverride one : pack.overrides()) {
      terminal.sayHanging(
          "  ",
          "    ",
          words.say("pack.override", one.key(), one.id(), one.own(), one.standard(), one.reason()));
    }
    terminal.say("  " + words.say("pack.cases", review.cases()));
  }

  private void list(String key, List<String> ids, Terminal terminal) {
    if (!ids.isEmpty()) {
      terminal.sayHanging("  ", "    ", words.say(key, ids.size(), String.join(", ", ids)));
    }
  }

  /** A mistake stays on one line, so that other programs find its file and line. */
  private void print(String heading, List<Mistake> remarks, Terminal terminal) {
    if (!remarks.isEmpty()) {
      terminal.say(terminal.strong(words.say(heading, remarks.size())));
      remarks.forEach(remark -> terminal.say("  " + Terminal.plain(remark.toString())));
    }
  }
}
