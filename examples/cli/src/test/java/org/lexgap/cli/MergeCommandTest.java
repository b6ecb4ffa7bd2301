package org.lexgap.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.lexgap.core.Rulebase;
import org.lexgap.core.assessment.Assessment;
import org.lexgap.core.assessment.AssessmentOptions;
import org.lexgap.core.assessment.Outcome;
import org.lexgap.core.catalogue.ElementLogic;
import org.lexgap.core.catalogue.KeyElement;
import org.lexgap.rulebase.Rulebases;
import picocli.CommandLine;
import picocli.CommandLine.Help.Ansi;

/** Sheets of several groups on the command line. */
class MergeCommandTest {

  private static final Clock CLOCK =
      Clock.fixed(Instant.parse("2026-11-21T09:30:00Z"), ZoneOffset.UTC);

  /** What the second group says otherwise about the Anti-Trafficking Act. */
  private static final Map<String, String> OTHERWISE =
      Map.of(
          "tip.child.age_threshold", "16",
          "tip.acts", "recruitment;transfer",
          "tip.consent.irrelevant", "no");

  @TempDir Path folder;
  private Path north;
  private Path south;

  private record Run(int exit, String out, String err) {}

  private static Run run(Object... words) {
    StringWriter out = new StringWriter();
    StringWriter err = new StringWriter();
    CommandLine commandLine =
        LexGap.commandLine(Rulebases::standard, CLOCK)
            .setOut(new PrintWriter(out))
            .setErr(new PrintWriter(err))
            .setColorScheme(CommandLine.Help.defaultColorScheme(Ansi.OFF));
    String[] arguments = Arrays.stream(words).map(Object::toString).toArray(String[]::new);
    return new Run(LexGap.run(commandLine, arguments), out.toString(), err.toString());
  }

  @BeforeEach
  void groups() throws IOException {
    north = folder.resolve("North.csv");
    south = folder.resolve("South.csv");
    List<String> lines = oneLaw();
    Files.write(north, lines);
    Files.write(south, lines.stream().map(MergeCommandTest::otherwise).toList());
  }

  /** Velmora's first law, so that no other can make up for it, without the slips in its sheet. */
  private static List<String> oneLaw() throws IOException {
    try (Stream<String> lines =
        Files.lines(Samples.WORKBOOKS.resolve("csv").resolve("velmora.csv"))) {
      return lines
          .filter(line -> line.matches("(law|CTX|ATA),.*"))
          .filter(line -> !line.matches(".*(gaurdian|twelve or so|perhaps).*"))
          .toList();
    }
  }

  private static String otherwise(String line) {
    String[] cells = line.split(",", 4);
    return OTHERWISE.containsKey(cells[1])
        ? String.join(",", cells[0], cells[1], OTHERWISE.get(cells[1]), cells[3])
        : line;
  }

  private Assessment assess(Rulebase rulebase, Path file) throws IOException {
    return rulebase.assess(
        Samples.read(rulebase, file).summary(),
        AssessmentOptions.DEFAULT.withSets(Set.of("trafficking")));
  }

  private static Set<String> toJudge(Assessment assessment) {
    return assessment.findings().stream()
        .filter(finding -> finding.outcome() == Outcome.REVIEW)
        .map(finding -> finding.element().id())
        .collect(Collectors.toCollection(TreeSet::new));
  }

  private static boolean isDecidedByADispute(KeyElement element) {
    ElementLogic logic = element.logic();
    String all =
        String.join(
            " ",
            logic.met(),
            logic.partial(),
            logic.missing(),
            logic.conflict(),
            String.valueOf(logic.coverageField()));
    return OTHERWISE.keySet().stream()
        .anyMatch(
            field ->
                Pattern.compile("(?<![\\w.])" + Pattern.quote(field) + "(?![\\w.])")
                    .matcher(all)
                    .find());
  }

  @Test
  void exactly_the_elements_with_disputed_deciding_answers_are_to_be_judged() throws IOException {
    Path merged = folder.resolve("merged.xlsx");
    assertThat(run("merge", north, south, "-o", merged).exit()).isZero();
    Rulebase rulebase = Rulebases.standard();
    Assessment before = assess(rulebase, north);
    assertThat(toJudge(before)).isEmpty();
    Set<String> expected =
        before.findings().stream()
            .filter(finding -> finding.outcome() != Outcome.NOT_APPLICABLE)
            .filter(finding -> isDecidedByADispute(finding.element()))
            .map(finding -> finding.element().id())
            .collect(Collectors.toCollection(TreeSet::new));
    assertThat(expected).contains("TIP-ACT", "TIP-DEF-CHILD");
    assertThat(toJudge(assess(rulebase, merged))).isEqualTo(expected);
  }

  @Test
  void check_reads_the_merged_workbook() throws IOException {
    Path merged = folder.resolve("merged.xlsx");
    run("merge", north, south, "-o", merged);
    Run check = run("check", merged, "--set", "trafficking", "-o", folder);
    assertThat(check.exit()).as(check.err()).isZero();
    assertThat(check.err()).isEmpty();
    assertThat(Files.readString(folder.resolve("merged.html")))
        .contains("“18 years” and “16 years”", "To be judged");
  }

  @Test
  void disagreements_and_figures_are_printed_cell_by_cell() {
    Run run = run("merge", north, south);
    assertThat(run.exit()).as(run.err()).isZero();
    assertThat(run.out())
        .contains("of which disputed: 3; answered by some only: 0.")
        .containsSubsequence(
            "ATA tip.child.age_threshold: Below what age",
            "    North: 18, s 2(1) (North.csv:",
            "    South: 16, s 2(1) (South.csv:")
        .containsPattern(
            "All questions: \\d+ of \\d+ agree \\(9\\d\\.\\d per cent\\); Cohen's kappa 0\\.9")
        .contains("trafficking: ");
    assertThat(run.err()).isEmpty();
  }

  @Test
  void a_CSV_file_is_written_as_well_and_names_may_be_given() throws IOException {
    Path merged = folder.resolve("merged.csv");
    Run run = run("merge", north, south, "--name", "Police", "--name", "Courts", "-o", merged);
    assertThat(run.exit()).as(run.err()).isZero();
    assertThat(Files.readString(merged))
        .contains("tip.child.age_threshold,disputed: 18 / 16,s 2(1),verified,\"Police: 18 (s 2(1)");
  }

  @Test
  void thirty_files_are_merged() throws IOException {
    List<Object> words = new ArrayList<>(List.of("merge"));
    for (int i = 0; i < 30; i++) {
      Path file = folder.resolve("group%d.csv".formatted(i));
      List<String> lines = new ArrayList<>(Files.readAllLines(i % 2 == 0 ? north : south));
      lines.add("ATA,tip.offence.citation,s %d,,,".formatted(i));
      Files.write(file, lines);
      words.add(file);
    }
    Run run = run(words.toArray());
    assertThat(run.exit()).as(run.err()).isZero();
    assertThat(run.out()).contains("Fleiss' kappa 0.9", "group29: 16");
  }

  @Test
  void the_same_file_twice_is_refused() throws IOException {
    Run twice = run("merge", north, north);
    assertThat(twice.exit()).isEqualTo(2);
    assertThat(twice.err()).contains("(North) and (North) are the same file", "Leave one out");
    Path copy = Files.copy(north, folder.resolve("copy.csv"));
    assertThat(run("merge", north, copy).err()).contains("(North) and (copy) are the same file");
  }

  @Test
  void where_one_file_is_unreadable_all_problems_are_named_and_nothing_is_merged()
      throws IOException {
    Path broken = folder.resolve("broken.xlsx");
    Files.write(broken, new byte[] {'P', 'K', 3, 4, 0, 0, 0, 0});
    Path empty = folder.resolve("empty.csv");
    Files.writeString(empty, "law,field,answer\n");
    Path merged = folder.resolve("merged.xlsx");
    Run run = run("merge", north, broken, empty, south, "-o", merged);
    assertThat(run.exit()).isEqualTo(3);
    assertThat(run.err()).contains("broken.xlsx", "empty.csv", "Nothing was merged");
    assertThat(run.err()).doesNotContain("\tat ", "Exception");
    assertThat(merged).doesNotExist();
    Run missing = run("merge", north, folder.resolve("gone.csv"), empty);
    assertThat(missing.exit()).isEqualTo(2);
    assertThat(missing.err()).contains("gone.csv", "empty.csv", "Nothing was merged");
  }

  @Test
  void an_input_is_never_overwritten_and_the_ending_says_the_format() throws IOException {
    byte[] before = Files.readAllBytes(north);
    Run over = run("merge", north, south, "-o", north);
    assertThat(over.exit()).isEqualTo(2);
    assertThat(over.err()).contains("is an input and stays as it is");
    assertThat(Files.readAllBytes(north)).isEqualTo(before);
    Run ending = run("merge", north, south, "-o", folder.resolve("merged.pdf"));
    assertThat(ending.exit()).isEqualTo(2);
    assertThat(ending.err()).contains("must end in .xlsx or .csv");
  }

  @Test
  void a_single_file_and_too_few_names_are_wrong_usage() {
    assertThat(run("merge", north).exit()).isEqualTo(2);
    Run names = run("merge", north, south, "--name", "Police");
    assertThat(names.exit()).isEqualTo(2);
    assertThat(names.err()).contains("There are 2 files and 1 names");
  }

  @Test
  void answers_that_a_sheet_loses_are_told() throws IOException {
    Files.writeString(south, Files.readString(south) + "ATA,tip.nonsense,yes,,,\n");
    Run run = run("merge", north, south);
    assertThat(run.exit()).isZero();
    assertThat(run.err()).contains("South.csv: one answer not taken over", "lexgap validate");
  }
}
