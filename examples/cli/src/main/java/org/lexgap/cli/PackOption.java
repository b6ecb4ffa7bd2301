package org.lexgap.cli;

import java.nio.file.Path;
import java.util.List;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.lexgap.core.Rulebase;
import org.lexgap.core.catalogue.Catalogue;
import org.lexgap.core.catalogue.Pack;
import org.lexgap.core.spi.RulePack;
import org.lexgap.rulebase.Rulebases;
import org.lexgap.rulebase.catalogue.CatalogueException;
import org.lexgap.rulebase.packs.PackFolder;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** The option {@code --pack}, for every command that asks a rulebase. */
final class PackOption {

  @Option(
      names = "--pack",
      paramLabel = "DIR",
      description =
          "A folder with a ministry's own elements and checks. May be given several times.")
  private List<Path> folders = List.of();

  @Spec(Spec.Target.MIXEE)
  private @Nullable CommandSpec spec;

  /**
   * The standard rulebase, with the packs that were named.
   *
   * @throws StoppedException if a pack has mistakes; they are printed first
   */
  Rulebase rulebase(Supplier<Rulebase> standard) {
    return folders.isEmpty() ? standard.get() : withPacks();
  }

  private Rulebase withPacks() {
    List<RulePack> packs =
        folders.stream().map(folder -> (RulePack) PackFolder.at(folder)).toList();
    Terminal terminal = new Terminal(spec.commandLine());
    try {
      Rulebase rulebase = Rulebases.with(packs);
      rulebase.catalogue().packs().forEach(pack -> sayIfOtherRulebase(pack, rulebase, terminal));
      return rulebase;
    } catch (CatalogueException e) {
      e.mistakes().forEach(mistake -> terminal.message(mistake.toString()));
      throw new StoppedException(
          ExitCode.USAGE, new CommandWords().say("pack.mistakes", e.mistakes().size()));
    }
  }

  /**
   * The standard catalogue, with the packs that were named.
   *
   * @throws StoppedException if a pack has mistakes; they are printed first
   */
  Catalogue catalogue(Supplier<Catalogue> standard) {
    return folders.isEmpty() ? standard.get() : withPacks().catalogue();
  }

  private static void sayIfOtherRulebase(Pack pack, Rulebase rulebase, Terminal terminal) {
    pack.missesRulebase(rulebase.catalogue().version())
        .ifPresent(
            version ->
                terminal.message(
                    new CommandWords()
                        .say(
                            "pack.otherRulebase",
                            pack.name(),
                            String.join(", ", pack.rulebases()),
                            version)));
  }
}
