package org.lexgap.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.MessageFormat;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.lexgap.core.Rulebase;
import org.lexgap.rulebase.Rulebases;
import picocli.CommandLine;
import picocli.CommandLine.Help.Ansi;

/** Reports of the command line in other languages than English. */
class LanguageOptionTest {

  private static final Clock CLOCK =
      Clock.fixed(Instant.parse("2026-11-21T09:30:00Z"), ZoneOffset.UTC);
  private static final Rulebase RULEBASE = Rulebases.standard();

  @TempDir Path folder;

  private record Run(int exit, String out, String err) {}

  private static Run run(Object... words) {
    StringWriter out = new StringWriter();
    StringWriter err = new StringWriter();
    CommandLine commandLine =
        LexGap.commandLine(() -> RULEBASE, CLOCK)
            .setOut(new PrintWriter(out))
            .setErr(new PrintWriter(err))
            .setColorScheme(CommandLine.Help.defaultColorScheme(Ansi.OFF));
    String[] arguments = new String[words.length];
    for (int i = 0; i < words.length; i++) {
      arguments[i] = words[i].toString();
    }
    return new Run(LexGap.run(commandLine, arguments), out.toString(), err.toString());
  }

  private Path small() throws IOException {
    return Files.writeString(
        folder.resolve("small.csv"),
        """
        law,field,answer,citation,confidence,note
        CTX,ctx.jurisdiction,Velmora,,known,
        CTX,ctx.party_to,TIP-PROTOCOL-2000,,known,
        ATA,law.title,Act,,known,
        ATA,tip.child.age_threshold,16,s 2,verified,
        ATA,tip.penalty.base.max_years,life,s 10,verified,
        ATA,tip.acts,recruitmnt,s 3,verified,
        """);
  }

  @Test
  void a_report_in_french_has_the_catalogue_in_french() throws IOException {
    Run run = run("check", small(), "--set", "trafficking", "--lang", "fr", "-o", folder);
    assertThat(run.exit()).isZero();
    String html = Files.readString(folder.resolve("small.html"));
    assertThat(html)
        .contains("<html lang=\"fr\"")
        .contains("traite des personnes")
        .contains("Enfant désigne toute personne de moins de dix-huit ans")
        .contains(
            "Au-dessous de quel âge une victime de la traite est-elle traitée comme un enfant")
        .contains("Protocole relatif à la traite des personnes")
        .contains("perpétuité");
    assertThat(run.out()).contains("Lacunes les plus graves").contains("Rapport\u00A0: ");
    assertThat(run.err()).contains("Problèmes dans le fichier\u00A0: 1");
  }

  @Test
  void a_region_takes_the_words_of_its_language() throws IOException {
    Run run = run("check", small(), "--lang", "es-MX", "--format", "json,md", "-o", folder);
    assertThat(run.exit()).isZero();
    assertThat(Files.readString(folder.resolve("small.md")))
        .contains("Niño es toda persona menor de dieciocho años");
    assertThat(Files.readString(folder.resolve("small.json")))
        .contains("Niño es toda persona menor de dieciocho años")
        .contains("\"CONFLICT\"");
    assertThat(run.out()).contains("Lagunas más graves");
  }

  @Test
  void without_the_option_all_is_in_english() throws IOException {
    Run run = run("check", small(), "-o", folder);
    assertThat(run.out()).contains("Worst gaps").contains("Report: ");
    assertThat(Files.readString(folder.resolve("small.html"))).contains("<html lang=\"en-GB\"");
  }

  @Test
  void a_language_without_words_is_refused_and_the_others_are_named() throws IOException {
    Run run = run("check", small(), "--lang", "ko", "-o", folder);
    assertThat(run.exit()).isEqualTo(2);
    assertThat(run.err()).contains("(ko)").contains("Choose from: en, es, fr.");
  }

  @ParameterizedTest
  @ValueSource(strings = {"fr", "es"})
  void a_translated_line_takes_the_places_of_the_english_one(String language) {
    Properties english = texts("messages.properties");
    Properties other = texts("messages_" + language + ".properties");
    assertThat(english.stringPropertyNames()).containsAll(other.stringPropertyNames());
    for (String key : other.stringPropertyNames()) {
      assertThat(places(other.getProperty(key)))
          .as(key)
          .isEqualTo(places(english.getProperty(key)));
      assertThat(new MessageFormat(other.getProperty(key), Locale.FRENCH)).isNotNull();
      assertThat(other.getProperty(key)).as(key).doesNotContain("'");
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"fr", "es"})
  void what_a_report_says_on_the_terminal_is_translated(String language) {
    Set<String> shown = new TreeSet<>(texts("messages.properties").stringPropertyNames());
    shown.removeIf(key -> !key.startsWith("outline.") && !key.startsWith("problems.in"));
    assertThat(texts("messages_" + language + ".properties").stringPropertyNames())
        .containsAll(shown);
  }

  private static List<String> places(String text) {
    List<String> places = new ArrayList<>();
    Matcher matcher = Pattern.compile("\\{(\\d+)").matcher(text);
    while (matcher.find()) {
      places.add(matcher.group(1));
    }
    return places.stream().distinct().sorted().toList();
  }

  private static Properties texts(String file) {
    Properties texts = new Properties();
    try (InputStream in = LanguageOption.class.getResourceAsStream(file)) {
      texts.load(new InputStreamReader(in, StandardCharsets.UTF_8));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return texts;
  }
}
