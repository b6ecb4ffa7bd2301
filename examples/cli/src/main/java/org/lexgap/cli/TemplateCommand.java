package org.lexgap.cli;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.lexgap.core.Rulebase;
import org.lexgap.core.catalogue.Tier;
import org.lexgap.core.summary.Answer;
import org.lexgap.core.summary.ImportResult;
import org.lexgap.importers.template.SummaryTemplate;
import org.lexgap.importers.template.TemplateFormat;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** Writes the workbook that people fill in. */
@Command(
    name = "template",
    description = "Writes a workbook to fill in, blank or with the answers of a summary.",
    mixinStandardHelpOptions = true,
    versionProvider = Versions.class,
    sortOptions = false)
final class TemplateCommand implements Callable<Integer> {

  /** Which questions are asked. */
  enum Depth {
    core(Tier.CORE),
    all(Tier.DETAIL);

    private final Tier tier;

    Depth(Tier tier) {
      this.tier = tier;
    }
  }

  private final Supplier<Rulebase> rulebases;

  @Option(
      names = "--set",
      split = ",",
      paramLabel = "SET",
      description = "The sets to ask about, such as trafficking (default: all on legislation).")
  private List<String> sets = List.of();

  @Option(
      names = "--tier",
      paramLabel = "TIER",
      description =
          "core: the questions that settle the mandatory elements; all: every question (default:"
              + " core).")
  private Depth depth = Depth.core;

  @Option(
      names = "--from",
      paramLabel = "FILE",
      description = "A summary whose answers are filled in; those without a row get one.")
  private @Nullable Path from;

  @Option(
      names = {"-o", "--out"},
      paramLabel = "FILE",
      required = true,
      description = "The workbook to write: .xlsx or .ods. It must not exist yet.")
  private Path out = Path.of("");

  @Mixin private PackOption packs = new PackOption();

  @Spec private @Nullable CommandSpec spec;

  TemplateCommand(Supplier<Rulebase> rulebases) {
    this.rulebases = rulebases;
  }

  @Override
  public Integer call() throws IOException {
    TemplateFormat format =
        TemplateFormat.ofFile(String.valueOf(out.getFileName()))
            .orElseThrow(
                () ->
                    wrong(
                        "The file (%s) has no ending that is known. Name it .xlsx or .ods."
                            .formatted(out)));
    Rulebase rulebase = packs.rulebase(rulebases);
    SummaryTemplate template = template(rulebase);
    Terminal terminal = new Terminal(spec.commandLine());
    if (from != null) {
      template = filled(template, rulebase, from, terminal);
    }
    write(template, format);
    terminal.say(new CommandWords().say("template.written", out));
    return ExitCode.FINE.code();
  }

  private SummaryTemplate template(Rulebase rulebase) {
    SummaryTemplate template = SummaryTemplate.of(rulebase.catalogue()).withTier(depth.tier);
    try {
      return sets.isEmpty() ? template : template.withSets(new LinkedHashSet<>(sets));
    } catch (IllegalArgumentException e) {
      throw wrong(e.getMessage());
    }
  }

  private SummaryTemplate filled(
      SummaryTemplate template, Rulebase rulebase, Path file, Terminal terminal) {
    ImportResult imported = new SummaryFile(file, spec.commandLine()).read(rulebase);
    ProblemLines problems = new ProblemLines(imported.problems(), terminal);
    problems.printAll();
    SummaryTemplate filled = template.filledWith(imported.summary());
    CommandWords words = new CommandWords();
    int answers = imported.summary().answers().size();
    List<Answer> nowhere = filled.notPlaced();
    nowhere.forEach(
        answer ->
            terminal.message(
                words.say("template.notPlaced", answer.scope(), answer.field(), answer.value())));
    terminal.say(words.say("template.filled", answers - nowhere.size(), filled.elsewhere().size()));
    return filled;
  }

  /** The whole workbook is made first; what people filled in is never overwritten. */
  private void write(SummaryTemplate template, TemplateFormat format) throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    template.write(bytes, format);
    try {
      Files.write(out, bytes.toByteArray(), StandardOpenOption.CREATE_NEW);
    } catch (FileAlreadyExistsException e) {
      throw new StoppedException(
          ExitCode.USAGE,
          "The file (%s) exists; it may hold answers. Name another one with -o.".formatted(out));
    } catch (IOException e) {
      throw new StoppedException(
          ExitCode.USAGE,
          "The file (%s) cannot be written (%s). Name another one with -o."
              .formatted(out, e.getClass().getSimpleName()));
    }
  }

  private ParameterException wrong(String message) {
    return new ParameterException(spec.commandLine(), message);
  }
}
