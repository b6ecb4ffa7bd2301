package org.lexgap.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The rules were compiled by the build: a real run of the program loads no compiler. */
class NoCompilerTest {

  private static final List<String> COMPILERS =
      List.of(
          "org.eclipse.jdt.",
          "com.github.javaparser.",
          "org.antlr.",
          "org.mvel",
          "javax.tools.",
          "com.sun.tools.javac.");
  private static final List<String> EXPLANATION =
      List.of("org.lexgap.rulebase.reference.", "org.lexgap.rulebase.cases.");

  @Test
  void no_class_of_a_compiler_or_parser_of_rules_is_loaded(@TempDir Path folder)
      throws IOException, InterruptedException {
    assertNoCompiler(folder, Samples.WORKBOOKS.resolve("velmora.xlsx"));
  }

  @Test
  void nor_with_a_pack_whose_rules_are_built_at_load(@TempDir Path folder)
      throws IOException, InterruptedException {
    Path pack = Path.of("..", "packs", "velmora-interior");
    assertNoCompiler(
        folder, pack.resolve("summary.csv"), "--pack", pack.toAbsolutePath().toString());
  }

  private static void assertNoCompiler(Path folder, Path summary, String... more)
      throws IOException, InterruptedException {
    Path log = folder.resolve("classes.log");
    List<String> command =
        new ArrayList<>(
            List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-Xlog:class+load:file=" + log.getFileName(),
                "-cp",
                System.getProperty(
                    "surefire.test.class.path", System.getProperty("java.class.path")),
                LexGap.class.getName(),
                "check",
                summary.toAbsolutePath().toString(),
                "--format",
                "html,json",
                "-o",
                "out"));
    command.addAll(List.of(more));
    Process process =
        new ProcessBuilder(command)
            .directory(folder.toFile())
            .redirectErrorStream(true)
            .redirectOutput(folder.resolve("said.txt").toFile())
            .start();
    assertThat(process.waitFor(5, TimeUnit.MINUTES)).isTrue();
    assertThat(process.exitValue()).as(Files.readString(folder.resolve("said.txt"))).isZero();
    assertThat(loaded(log)).anyMatch(name -> name.startsWith("org.drools.modelcompiler."));
    assertThat(loaded(log))
        .filteredOn(name -> COMPILERS.stream().anyMatch(name::startsWith))
        .isEmpty();
    assertThat(loaded(log))
        .as("what only the explain command needs")
        .filteredOn(name -> EXPLANATION.stream().anyMatch(name::startsWith))
        .isEmpty();
  }

  /** Lines such as {@code [0.012s][info][class,load] java.lang.Object source: jrt:/java.base}. */
  private static List<String> loaded(Path log) throws IOException {
    try (Stream<String> lines = Files.lines(log)) {
      return lines
          .map(line -> line.substring(line.lastIndexOf(']', line.indexOf(" source:")) + 1).strip())
          .map(line -> line.split(" ")[0])
          .toList();
    }
  }
}
