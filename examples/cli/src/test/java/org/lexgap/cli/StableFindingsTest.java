package org.lexgap.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.lexgap.core.Rulebase;
import org.lexgap.core.assessment.Assessment;
import org.lexgap.core.assessment.AssessmentOptions;
import org.lexgap.core.assessment.CheckResult;
import org.lexgap.core.assessment.Finding;
import org.lexgap.core.summary.Answer;
import org.lexgap.core.summary.ImportResult;
import org.lexgap.core.summary.StatuteSummary;
import org.lexgap.importers.SummaryWriter;
import org.lexgap.rulebase.Rulebases;

/** The same answers give the same findings, whatever carries them and whoever else is asking. */
class StableFindingsTest {

  private static final Rulebase RULEBASE = Rulebases.standard();
  private static final AssessmentOptions ONE_SET =
      AssessmentOptions.DEFAULT.withSets(Set.of("trafficking"));
  private static final Path VELMORA = Samples.WORKBOOKS.resolve("csv/velmora.csv");

  @Test
  void the_order_of_the_answers_changes_no_conclusion() throws IOException {
    StatuteSummary summary = Samples.read(RULEBASE, VELMORA).summary();
    List<String> expected = conclusions(RULEBASE.assess(summary));
    for (int seed = 1; seed <= 20; seed++) {
      List<Answer> shuffled = new ArrayList<>(summary.answers());
      Collections.shuffle(shuffled, new Random(seed));
      assertThat(conclusions(RULEBASE.assess(StatuteSummary.of(shuffled))))
          .as("seed %d", seed)
          .isEqualTo(expected);
    }
  }

  @Test
  void parallel_assessments_do_not_influence_each_other() throws Exception {
    List<Path> files =
        List.of(
            VELMORA,
            Samples.WORKBOOKS.resolve("csv/pakistan.csv"),
            Samples.WORKBOOKS.resolve("csv/fiji.csv"),
            Samples.WORKBOOKS.resolve("csv/australia.csv"));
    List<StatuteSummary> summaries = new ArrayList<>();
    for (Path file : files) {
      summaries.add(Samples.read(RULEBASE, file).summary());
    }
    List<String> alone =
        summaries.stream().map(s -> findings(RULEBASE.assess(s, ONE_SET))).toList();
    // A fresh rulebase: what it keeps between assessments is first filled while all threads ask.
    Rulebase shared = Rulebases.standard();
    ExecutorService threads = Executors.newFixedThreadPool(8);
    try {
      List<Callable<List<String>>> tasks = new ArrayList<>();
      for (int thread = 0; thread < 8; thread++) {
        int first = thread;
        tasks.add(() -> assessInTurn(shared, summaries, first));
      }
      List<Future<List<String>>> results = threads.invokeAll(tasks);
      for (int thread = 0; thread < 8; thread++) {
        for (int i = 0; i < 20; i++) {
          assertThat(results.get(thread).get().get(i))
              .as("thread %d, assessment %d", thread, i)
              .isEqualTo(alone.get((thread + i) % alone.size()));
        }
      }
    } finally {
      threads.shutdownNow();
    }
  }

  private static List<String> assessInTurn(
      Rulebase rulebase, List<StatuteSummary> summaries, int first) {
    return Stream.iterate(first, i -> i + 1)
        .limit(20)
        .map(i -> findings(rulebase.assess(summaries.get(i % summaries.size()), ONE_SET)))
        .toList();
  }

  @Test
  void csv_and_workbook_of_the_same_content_give_the_same_findings(@TempDir Path folder)
      throws IOException {
    for (Path csv : Samples.statuteFiles()) {
      ImportResult fromCsv = Samples.read(RULEBASE, csv);
      Path workbook = folder.resolve(csv.getFileName() + ".xlsx");
      ByteArrayOutputStream bytes = new ByteArrayOutputStream();
      SummaryWriter.xlsx().write(fromCsv.summary(), bytes);
      Files.write(workbook, bytes.toByteArray());
      ImportResult fromWorkbook = Samples.read(RULEBASE, workbook);
      assertThat(findings(RULEBASE.assess(fromWorkbook.summary())))
          .as(csv.toString())
          .isEqualTo(findings(RULEBASE.assess(fromCsv.summary())));
    }
  }

  /** Everything that is found, apart from the places of the answers. */
  private static String findings(Assessment assessment) {
    return Stream.concat(
            assessment.findings().stream().map(StableFindingsTest::everything),
            assessment.checks().stream().map(StableFindingsTest::everything))
        .map(text -> text.replaceAll("place=\\w+\\[[^\\]]*\\]|place=[^\\]]*", "place"))
        .collect(Collectors.joining("\n"));
  }

  private static String everything(Finding finding) {
    return "%s %s %s %s %s"
        .formatted(
            conclusion(finding),
            finding.scopes(),
            finding.evidence(),
            finding.reason(),
            finding.flags());
  }

  private static String everything(CheckResult check) {
    return "%s %s %s %s"
        .formatted(conclusion(check), check.evidence(), check.reason(), check.flags());
  }

  /** What is concluded; the order of laws and of evidence follows that of the table. */
  private static List<String> conclusions(Assessment assessment) {
    return Stream.concat(
            assessment.findings().stream().map(StableFindingsTest::conclusion),
            assessment.checks().stream().map(StableFindingsTest::conclusion))
        .toList();
  }

  private static String conclusion(Finding finding) {
    return "%s %s %s %s %s %s %s %s %s"
        .formatted(
            finding.element().id(),
            finding.outcome(),
            finding.couldBecome(),
            finding.rule(),
            sorted(finding.scopes()),
            sorted(finding.missingItems()),
            sorted(finding.settledBy()),
            sorted(finding.flags().stream().map(flag -> flag.code()).toList()),
            finding.bindingness());
  }

  private static String conclusion(CheckResult check) {
    return "%s %s %s %s %s %s"
        .formatted(
            check.check().id(),
            check.status(),
            check.severity(),
            sorted(check.raisedIn()),
            sorted(check.settledBy()),
            check.binding());
  }

  private static List<String> sorted(List<?> values) {
    return values.stream().map(Object::toString).sorted().toList();
  }
}
