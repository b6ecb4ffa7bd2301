package org.lexgap.cli;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.lexgap.core.assessment.Assessment;
import org.lexgap.core.assessment.CheckResult;
import org.lexgap.core.assessment.Finding;
import org.lexgap.core.assessment.Outcome;
import org.lexgap.core.catalogue.Severity;

/**
 * A published assessment of a law, as a row of expected.csv maps it to an element or check.
 *
 * @param id the row's id
 * @param element the element or check
 * @param expected the outcome in lower case; {@code conflict} means that a check is raised
 * @param alternatives other faithful readings
 * @param file the summary
 * @param law the law or offence that the publication is about; empty if it is about all
 * @param says what was published
 */
record ExpectedOutcome(
    String id,
    String element,
    String expected,
    List<String> alternatives,
    String file,
    String law,
    String says) {

  static List<ExpectedOutcome> readAll(Path file) throws IOException {
    try (CsvReader<NamedCsvRecord> reader = CsvReader.builder().ofNamedCsvRecord(file)) {
      return reader.stream().map(ExpectedOutcome::of).toList();
    }
  }

  private static ExpectedOutcome of(NamedCsvRecord row) {
    return new ExpectedOutcome(
        row.getField("id"),
        row.getField("element"),
        row.getField("expected"),
        Arrays.stream(row.getField("alternatives").split(";"))
            .map(String::strip)
            .filter(word -> !word.isEmpty())
            .toList(),
        row.getField("file"),
        row.getField("law"),
        row.getField("finding"));
  }

  /** What LexGap says; empty if the catalogue has no such element or check. */
  Optional<Comparison> compare(Assessment assessment) {
    return assessment
        .finding(element)
        .map(this::compare)
        .or(() -> assessment.check(element).map(this::compare));
  }

  private Comparison compare(Finding finding) {
    boolean whole = law.isEmpty();
    var scope =
        finding.scopes().stream().filter(it -> it.scope().toString().equals(law)).findFirst();
    Outcome outcome =
        whole ? finding.outcome() : scope.map(it -> it.outcome()).orElse(Outcome.UNKNOWN);
    boolean settled =
        whole ? finding.isSettled() : scope.map(it -> it.couldBecome().isEmpty()).orElse(true);
    return new Comparison(
        this,
        finding.element().set(),
        outcome.key(),
        settled,
        finding.element().severity(),
        finding.scopes() + " " + finding.evidence());
  }

  private Comparison compare(CheckResult check) {
    boolean raised =
        law.isEmpty()
            ? check.isRaised()
            : check.raisedIn().stream().anyMatch(scope -> scope.toString().equals(law));
    return new Comparison(
        this,
        "consistency",
        raised ? Outcome.CONFLICT.key() : check.status().key(),
        check.settledBy().isEmpty(),
        check.severity(),
        check.raisedIn() + " " + check.evidence());
  }

  /**
   * A row beside what LexGap says.
   *
   * @param row the row
   * @param set the set
   * @param outcome what LexGap says, in the words of the row
   * @param settled whether no blank can change it
   * @param severity how grave the element is
   * @param evidence the answers that decided
   */
  record Comparison(
      ExpectedOutcome row,
      String set,
      String outcome,
      boolean settled,
      Severity severity,
      String evidence) {

    boolean agrees() {
      return isFirstReading() || row.alternatives().contains(outcome);
    }

    boolean isFirstReading() {
      return outcome.equals(row.expected());
    }

    boolean isFalselyMet() {
      return !agrees() && outcome.equals(Outcome.MET.key());
    }

    boolean isFalseGap() {
      return !agrees()
          && (outcome.equals(Outcome.MISSING.key()) || outcome.equals(Outcome.CONFLICT.key()));
    }

    @Override
    public String toString() {
      return "%s %s in %s%s: published %s, LexGap %s%s%n    published: %s%n    answers: %s"
          .formatted(
              row.id(),
              row.element(),
              row.file(),
              row.law().isEmpty() ? "" : " (" + row.law() + ")",
              row.expected(),
              outcome,
              settled ? "" : " (not settled)",
              row.says(),
              evidence);
    }
  }
}
