package org.lexgap.rulebase.rules;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.lexgap.core.catalogue.Catalogue;
import org.lexgap.core.catalogue.Check;
import org.lexgap.core.catalogue.ScopeLevel;
import org.lexgap.rulebase.engine.SmallCatalogue;
import org.lexgap.rulebase.engine.SmallElement;

/**
 * How each kind of condition is written as a rule, those included that no element uses today. The
 * file holds a line {@code ## condition} and then the rules; {@code -Dlexgap.golden=update}
 * rewrites it.
 */
class RuleTextsTest {

  private static final Path FILE = Path.of("src/test/resources/lexgap/logic/rule-texts.txt");

  @Test
  void every_kind_of_condition_is_written_as_the_file_says() throws IOException {
    String expected = Files.readString(FILE);
    String written =
        expected
            .lines()
            .filter(line -> line.startsWith("## "))
            .map(line -> text(line.substring(3)))
            .collect(Collectors.joining("\n"));
    if (System.getProperty("lexgap.golden", "").equals("update")) {
      Files.writeString(FILE, written);
    }
    assertThat(written).isEqualTo(expected);
  }

  private static String text(String condition) {
    return "## " + condition + "\n" + String.join("", rules(catalogue(condition)));
  }

  /** In one law, over united answers, across laws and, where it reads the State alone, about it. */
  private static Catalogue catalogue(String condition) {
    boolean state = condition.startsWith("ctx.") && !condition.contains("word");
    SmallElement element = SmallElement.met(state ? "word.a = red" : condition);
    Check check =
        condition.contains("coverage") || state
            ? SmallElement.check("word.a = red", ScopeLevel.OFFENCE, state ? condition : null)
            : SmallElement.check(condition, ScopeLevel.JURISDICTION, null);
    return SmallCatalogue.of(
        List.of(
            state ? element.appliesIf(condition).element() : element.element(),
            element.wider("word.b = red").acrossAllLaws().element()),
        List.of(check));
  }

  private static List<String> rules(Catalogue catalogue) {
    Map<String, String> files = RuleFiles.of(catalogue);
    assertThat(files).containsOnlyKeys("consistency/checks.drl", "set/definition.drl");
    return files.values().stream()
        .flatMap(file -> Arrays.stream(file.split("(?m)^(?=rule )")).skip(1))
        .toList();
  }
}
