package org.lexgap.cli;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.text.MessageFormat;
import java.util.Locale;
import java.util.Properties;
import org.lexgap.core.assessment.Outcome;
import org.lexgap.core.catalogue.Benchmark;
import org.lexgap.core.catalogue.Keyed;
import org.lexgap.core.catalogue.Source;
import org.lexgap.core.summary.AnswerValue;
import org.lexgap.reports.CatalogueWords;

/** The fixed words of the command line, by key. */
final class CommandWords {

  private static final String FILE = "messages.properties";

  private final Properties texts = new Properties();
  private final Locale locale;
  private final CatalogueWords catalogue;

  CommandWords() {
    this(Locale.ENGLISH);
  }

  /** The words of a language. What it lacks stands in English. */
  CommandWords(Locale locale) {
    this.locale = locale;
    this.catalogue = CatalogueWords.in(locale);
    if (!load(FILE)) {
      throw new IllegalStateException("The file (%s) is missing.".formatted(FILE));
    }
    if (!locale.getLanguage().equals(Locale.ENGLISH.getLanguage())) {
      load("messages_" + locale.getLanguage() + ".properties");
    }
  }

  private boolean load(String file) {
    try (InputStream in = CommandWords.class.getResourceAsStream(file)) {
      if (in != null) {
        texts.load(new InputStreamReader(in, StandardCharsets.UTF_8));
      }
      return in != null;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** The words that the reports use as well. */
  CatalogueWords catalogue() {
    return catalogue;
  }

  /** The outcome of an element, or the status of a check. */
  String outcome(Keyed outcome) {
    return outcome instanceof Outcome known
        ? catalogue.outcome(known)
        : named("status", outcome.key());
  }

  /** The same within a sentence. */
  String inline(Keyed outcome) {
    return outcome instanceof Outcome known
        ? catalogue.inline(known)
        : named("status.inline", outcome.key());
  }

  private boolean has(String key) {
    return texts.containsKey(key);
  }

  String say(String key, Object... places) {
    String text = texts.getProperty(key);
    if (text == null) {
      throw new IllegalStateException("There is no text (%s) in %s.".formatted(key, FILE));
    }
    return new MessageFormat(text, locale).format(places);
  }

  /** The words of a key of the catalogue; the key itself where a pack brings its own. */
  String named(String group, String key) {
    return has(group + "." + key) ? say(group + "." + key) : key;
  }

  /** How strongly a provision asks, and whether it is to be confirmed; its instrument is named. */
  String source(Source source) {
    String strength =
        source.obligation() == null
            ? source.ref()
            : say(
                "explain.sourceStrength",
                source.ref(),
                named("obligation", source.obligation().key()));
    return source.isUnread()
        ? say("explain.unread", strength, catalogue.unread(source.check()))
        : strength;
  }

  /** What a benchmark sets and why; it is named. */
  String benchmark(String key, Benchmark benchmark) {
    return say(
        key,
        new AnswerValue.Amount(benchmark.value()).toString(),
        named("unit", benchmark.unit().key()),
        benchmark.reason());
  }
}
