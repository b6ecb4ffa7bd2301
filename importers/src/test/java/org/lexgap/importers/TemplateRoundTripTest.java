package org.lexgap.importers;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.lexgap.core.catalogue.Tier;
import org.lexgap.core.summary.Answer;
import org.lexgap.core.summary.ImportResult;
import org.lexgap.core.summary.Problem;
import org.lexgap.core.summary.StatuteSummary;
import org.lexgap.importers.template.SummaryTemplate;
import org.lexgap.importers.template.TemplateFormat;

/** What goes into a template comes out of it. */
class TemplateRoundTripTest {

  @TempDir Path folder;
  private AwkwardFiles files;

  @BeforeEach
  void prepare() {
    files = new AwkwardFiles(folder);
  }

  static Stream<Arguments> summaries() {
    return Stream.of(TemplateFormat.values())
        .flatMap(
            format ->
                IntStream.range(0, 25)
                    .mapToObj(RandomSummaries::summary)
                    .map(summary -> Arguments.of(format, summary)));
  }

  @ParameterizedTest
  @MethodSource("summaries")
  void any_summary_comes_out_of_a_filled_template_as_it_went_in(
      TemplateFormat format, StatuteSummary summary) throws IOException {
    SummaryTemplate template = Templates.small().filledWith(summary);
    assertThat(template.notPlaced()).isEmpty();
    ImportResult result = read(template, format);
    assertThat(Look.content(result.summary())).isEqualTo(Look.content(summary));
    assertThat(writtenAndRead(result.summary())).isEqualTo(Look.content(summary));
  }

  @ParameterizedTest
  @MethodSource("summaries")
  void nothing_is_lost_where_the_template_asks_little(
      TemplateFormat format, StatuteSummary summary) {
    SummaryTemplate template =
        Templates.small().withSets(Set.of()).withTier(Tier.CORE).filledWith(summary);
    assertThat(Look.content(read(template, format).summary())).isEqualTo(Look.content(summary));
    assertThat(template.elsewhere()).isNotEmpty();
  }

  static Stream<StatuteSummary> some() {
    return IntStream.range(100, 120).mapToObj(RandomSummaries::summary);
  }

  @ParameterizedTest
  @MethodSource("some")
  void any_summary_can_be_filled_in_by_hand(StatuteSummary summary) throws IOException {
    byte[] blank = Templates.bytes(Templates.small(), TemplateFormat.XLSX);
    ImportResult result = files.bytes("x.xlsx", TemplateFiller.fill(blank, summary));
    assertThat(errors(result)).isEmpty();
    assertThat(Look.content(result.summary())).isEqualTo(Look.content(summary));
    assertThat(writtenAndRead(result.summary())).isEqualTo(Look.content(summary));
  }

  @ParameterizedTest
  @EnumSource
  void a_blank_template_has_no_answers_and_no_other_problem(TemplateFormat format) {
    String name = "x." + format.ending();
    ImportResult result = files.bytes(name, Templates.bytes(Templates.small(), format));
    assumeReads(result);
    assertThat(Look.codes(result)).containsExactly("no-answers@" + name);
    assertThat(result.readable()).isEmpty();
  }

  @ParameterizedTest
  @EnumSource
  void the_same_template_has_the_same_bytes(TemplateFormat format) {
    SummaryTemplate template = Templates.small().filledWith(RandomSummaries.summary(1));
    assertThat(Templates.bytes(template, format)).isEqualTo(Templates.bytes(template, format));
  }

  @Test
  void a_summary_of_a_template_fills_a_template_again() {
    StatuteSummary summary = RandomSummaries.summary(7);
    ImportResult once = read(Templates.small().filledWith(summary), TemplateFormat.XLSX);
    ImportResult twice = read(Templates.small().filledWith(once.summary()), TemplateFormat.XLSX);
    assertThat(Look.content(twice.summary())).isEqualTo(Look.content(summary));
  }

  private ImportResult read(SummaryTemplate template, TemplateFormat format) {
    ImportResult result = files.bytes("x." + format.ending(), Templates.bytes(template, format));
    assumeReads(result);
    assertThat(errors(result)).isEmpty();
    return result;
  }

  /** Templates are written in formats that may not be read yet. */
  private static void assumeReads(ImportResult result) {
    assumeThat(result.problems())
        .noneMatch(problem -> problem.code().equals(ProblemCode.UNKNOWN_FORMAT.key()));
  }

  private static List<Problem> errors(ImportResult result) {
    return result.problems().stream()
        .filter(problem -> problem.level() == Problem.Level.ERROR)
        .toList();
  }

  private Set<Answer> writtenAndRead(StatuteSummary summary) throws IOException {
    ByteArrayOutputStream csv = new ByteArrayOutputStream();
    SummaryWriter.csv().write(summary, csv);
    ByteArrayOutputStream xlsx = new ByteArrayOutputStream();
    SummaryWriter.xlsx().write(summary, xlsx);
    Set<Answer> fromCsv = Look.content(files.bytes("y.csv", csv.toByteArray()).summary());
    assertThat(Look.content(files.bytes("y.xlsx", xlsx.toByteArray()).summary()))
        .isEqualTo(fromCsv);
    return fromCsv;
  }
}
