package org.lexgap.cli;

import java.util.Arrays;
import java.util.Collection;
import java.util.Locale;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.lexgap.core.assessment.CheckResult;
import org.lexgap.core.assessment.Finding;
import org.lexgap.core.catalogue.Severity;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.TypeConversionException;

/** From which severity on a gap or a raised check makes the command fail. */
enum FailOn {
  CRITICAL(Severity.CRITICAL),
  MAJOR(Severity.MAJOR),
  MINOR(Severity.MINOR),
  NEVER(null);

  private final @Nullable Severity least;

  FailOn(@Nullable Severity least) {
    this.least = least;
  }

  /**
   * Whether a scripted check must fail. What is partly met, not answered, to be judged or accepted
   * never makes it fail.
   */
  boolean isReachedBy(Collection<Finding> findings, Collection<CheckResult> checks) {
    return findings.stream()
            .filter(finding -> finding.outcome().isGap() && !finding.isAccepted())
            .anyMatch(finding -> reaches(finding.element().severity()))
        || checks.stream()
            .filter(result -> result.isRaised() && !result.isAccepted())
            .anyMatch(result -> reaches(result.severity()));
  }

  private boolean reaches(Severity severity) {
    return least != null && severity.compareTo(least) <= 0;
  }

  @Override
  public String toString() {
    return name().toLowerCase(Locale.ROOT);
  }

  /** Reads the word of the command line. */
  static final class Converter implements ITypeConverter<FailOn> {
    @Override
    public FailOn convert(String word) {
      return Arrays.stream(values())
          .filter(value -> value.toString().equals(word))
          .findFirst()
          .orElseThrow(
              () ->
                  new TypeConversionException(
                      "there is no severity (%s). Choose one of: %s."
                          .formatted(
                              word,
                              Arrays.stream(values())
                                  .map(FailOn::toString)
                                  .collect(Collectors.joining(", ")))));
    }
  }
}
