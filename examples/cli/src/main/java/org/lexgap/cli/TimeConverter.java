package org.lexgap.cli;

import java.time.Instant;
import java.time.format.DateTimeParseException;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.TypeConversionException;

/** Reads the time that a report prints. */
final class TimeConverter implements ITypeConverter<Instant> {
  @Override
  public Instant convert(String word) {
    try {
      return Instant.parse(word);
    } catch (DateTimeParseException e) {
      throw new TypeConversionException(
          "(%s) is not a time. Write it in UTC, such as 2026-11-21T09:30:00Z.".formatted(word));
    }
  }
}
