package org.lexgap.cli;

import java.util.Locale;
import org.lexgap.core.assessment.Assessment;
import org.lexgap.reports.ReportLanguages;
import org.lexgap.reports.ReportRequest;
import org.lexgap.reports.progress.ProgressRequest;
import org.lexgap.rulebase.Rulebases;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.Option;
import picocli.CommandLine.TypeConversionException;

/** The language of what a command writes, for every command that writes a report. */
final class LanguageOption {

  @Option(
      names = "--lang",
      paramLabel = "LANGUAGE",
      converter = Converter.class,
      description =
          "The language of the report, such as fr or es (default: en). What is not translated"
              + " stands in English; the report says how much that is.")
  private Locale language = Locale.ENGLISH;

  Locale locale() {
    return language;
  }

  /** The words of the command line itself in this language. */
  CommandWords words() {
    return new CommandWords(language);
  }

  /** A request in a language, with the catalogue in it as far as that is translated. */
  static ReportRequest of(Locale language, ReportRequest request) {
    ReportRequest inLanguage = request.in(language);
    return Rulebases.translation(language).map(inLanguage::translated).orElse(inLanguage);
  }

  /** Such a request for a progress report. */
  ProgressRequest of(ProgressRequest request) {
    ProgressRequest inLanguage = request.in(language);
    return Rulebases.translation(language).map(inLanguage::translated).orElse(inLanguage);
  }

  /** Findings in this language, as far as the catalogue is translated. */
  Assessment of(Assessment assessment) {
    return Rulebases.translation(language).map(assessment::in).orElse(assessment);
  }

  /** Takes a language tag with or without a region, and refuses a language without words. */
  static final class Converter implements ITypeConverter<Locale> {

    @Override
    public Locale convert(String tag) {
      Locale locale = Locale.forLanguageTag(tag.strip().replace('_', '-'));
      if (!ReportLanguages.has(locale)) {
        throw new TypeConversionException(
            "There are no words for the language (%s). Choose from: %s."
                .formatted(tag, String.join(", ", ReportLanguages.tags())));
      }
      return locale;
    }
  }
}
