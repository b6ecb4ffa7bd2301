package org.lexgap.cli;

import java.io.ByteArrayOutputStream;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.lexgap.core.assessment.AssessmentOptions;
import org.lexgap.core.catalogue.Catalogue;
import org.lexgap.reports.JsonOut;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** Lists the key elements and checks, for people and for programs. */
@Command(
    name = "elements",
    description =
        "Lists the key elements and checks, or writes all that the catalogue says of them.",
    mixinStandardHelpOptions = true,
    versionProvider = Versions.class,
    sortOptions = false)
final class ElementsCommand implements Callable<Integer> {

  private enum Format {
    text,
    json,
    csv,
    markdown
  }

  private final Supplier<Catalogue> catalogues;

  @Option(
      names = "--set",
      split = ",",
      paramLabel = "SET",
      description = "The sets to list, such as trafficking (default: all).")
  private List<String> sets = List.of();

  @Option(
      names = "--against",
      split = ",",
      paramLabel = "INSTRUMENT",
      description =
          "List only what these instruments ask for, such as SOM-PROTOCOL-2000 (default: all).")
  private List<String> against = List.of();

  @Option(
      names = "--format",
      paramLabel = "FORMAT",
      description =
          "text: a list. json: everything. csv: a row for each. markdown: a folder with a page for"
              + " each (default: text).")
  private Format format = Format.text;

  @Option(
      names = {"-o", "--out"},
      paramLabel = "FILE",
      description =
          "The file to write, for markdown the folder (default: standard output). Links of the pages"
              + " to rules and catalogue suit the folder docs/elements.")
  private @Nullable Path out;

  @Mixin private PackOption packs = new PackOption();

  @Spec private @Nullable CommandSpec spec;

  ElementsCommand(Supplier<Catalogue> catalogues) {
    this.catalogues = catalogues;
  }

  @Override
  public Integer call() {
    Catalogue catalogue = packs.catalogue(catalogues);
    Listed listed = Listed.chosen(catalogue, options(catalogue));
    if (format == Format.markdown) {
      writePages(catalogue);
    } else {
      writeOne(listed);
    }
    return ExitCode.FINE.code();
  }

  private AssessmentOptions options(Catalogue catalogue) {
    AssessmentOptions options =
        AssessmentOptions.DEFAULT
            .withSets(new LinkedHashSet<>(sets))
            .withAgainst(InstrumentChoice.of(catalogue, against));
    try {
      options.requireKnownTo(catalogue);
    } catch (IllegalArgumentException e) {
      throw new ParameterException(spec.commandLine(), e.getMessage(), e);
    }
    return options;
  }

  /** Pages link to each other, so that there are all of them or none. */
  private void writePages(Catalogue catalogue) {
    if (out == null) {
      throw new ParameterException(
          spec.commandLine(), "The format (markdown) needs a folder. Name one with -o.");
    }
    if (!sets.isEmpty() || !against.isEmpty()) {
      throw new ParameterException(
          spec.commandLine(),
          "The format (markdown) writes the pages of all sets. Leave out --set and --against.");
    }
    Map<String, String> pages = new ReferencePages(catalogue).all();
    new PageFolder(out).write(pages);
    new Terminal(spec.commandLine()).say("Pages: %d in %s".formatted(pages.size(), out));
  }

  private void writeOne(Listed listed) {
    if (format == Format.text && out == null) {
      new ElementList(listed, new Terminal(spec.commandLine())).print();
      return;
    }
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    switch (format) {
      case json -> writeJson(listed, bytes);
      case csv -> new ReferenceTable(listed).write(bytes);
      default -> bytes.writeBytes(plainList(listed).getBytes(StandardCharsets.UTF_8));
    }
    new DataOutput(out, spec.commandLine()).write(bytes.toByteArray());
  }

  private static void writeJson(Listed listed, ByteArrayOutputStream bytes) {
    try (JsonOut json = JsonOut.to(bytes)) {
      json.object(() -> new ReferenceJson(json).write(listed));
    }
  }

  /** The list for a file: without colours. */
  private static String plainList(Listed listed) {
    StringWriter text = new StringWriter();
    try (PrintWriter writer = new PrintWriter(text)) {
      new ElementList(listed, new Terminal(writer, writer, false)).print();
    }
    return text.toString().replace(System.lineSeparator(), "\n");
  }
}
