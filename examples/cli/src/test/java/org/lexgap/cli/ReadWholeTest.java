package org.lexgap.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.lexgap.core.Rulebase;
import org.lexgap.core.assessment.Assessment;
import org.lexgap.core.assessment.Evidence;
import org.lexgap.core.assessment.Finding;
import org.lexgap.core.assessment.Outcome;
import org.lexgap.core.assessment.SilenceReading;
import org.lexgap.core.catalogue.Tier;
import org.lexgap.core.summary.Answer;
import org.lexgap.core.summary.AnswerValue;
import org.lexgap.core.summary.Law;
import org.lexgap.core.summary.StatuteSummary;
import org.lexgap.rulebase.Rulebases;

/** What a declaration that every law was read as a whole does to the sample summaries. */
class ReadWholeTest {

  private static final Rulebase RULEBASE = Rulebases.standard();

  static List<Path> summaries() throws IOException {
    List<Path> files = new ArrayList<>();
    for (Path folder : List.of(Samples.WORKBOOKS.resolve("csv"), Samples.statutesOrNone())) {
      if (Files.isDirectory(folder)) {
        try (Stream<Path> found = Files.list(folder)) {
          found
              .filter(file -> file.toString().endsWith(".csv"))
              .filter(file -> !file.endsWith("expected.csv"))
              .sorted()
              .forEach(files::add);
        }
      }
    }
    return files;
  }

  private static StatuteSummary declared(StatuteSummary summary) {
    StatuteSummary whole = summary;
    for (Law law : summary.laws()) {
      whole = whole.with(Answer.of(law.scope(), "law.read_whole", new AnswerValue.Symbol("yes")));
    }
    return whole;
  }

  @ParameterizedTest
  @MethodSource("summaries")
  void silence_alone_neither_meets_nor_conflicts(Path file) throws IOException {
    StatuteSummary summary = Samples.read(RULEBASE, file).summary();
    Assessment before = RULEBASE.assess(summary);
    Assessment after = RULEBASE.assess(declared(summary));
    for (Finding finding : after.findings()) {
      Outcome was = before.finding(finding.element().id()).orElseThrow().outcome();
      boolean decided = finding.outcome() == Outcome.MET || finding.outcome() == Outcome.CONFLICT;
      if (decided && finding.outcome() != was) {
        assertThat(finding.evidence())
            .as("%s: %s was %s", file.getFileName(), finding.element().id(), was)
            .anyMatch(evidence -> isFromTheSheet(evidence, after));
      }
    }
  }

  private static boolean isFromTheSheet(Evidence evidence, Assessment assessment) {
    Answer answer = evidence.given();
    return answer != null
        && !answer.scope().isJurisdiction()
        && !assessment.isReadFromSilence(answer);
  }

  @ParameterizedTest
  @MethodSource("summaries")
  void only_laws_that_deal_with_a_set_are_read(Path file) throws IOException {
    StatuteSummary summary = Samples.read(RULEBASE, file).summary();
    for (SilenceReading reading : RULEBASE.assess(declared(summary)).readings()) {
      Answer answer = reading.answer();
      assertThat(coreSets(summary, answer.scope().law()))
          .contains(RULEBASE.vocabulary().field(answer.field()).set());
      assertThat(answeredBy(summary, answer.scope().law()))
          .noneMatch(name -> name.equals(answer.field()) || name.startsWith(answer.field() + "."));
    }
  }

  private static Set<String> answeredBy(StatuteSummary summary, String law) {
    Set<String> names = new HashSet<>();
    summary.answers().stream()
        .filter(answer -> answer.scope().law().equals(law))
        .forEach(answer -> names.add(answer.field()));
    return names;
  }

  private static Set<String> coreSets(StatuteSummary summary, String law) {
    Set<String> sets = new HashSet<>();
    answeredBy(summary, law).stream()
        .map(RULEBASE.vocabulary()::field)
        .filter(field -> field.tier() == Tier.CORE)
        .forEach(field -> sets.add(field.set()));
    return sets;
  }
}
