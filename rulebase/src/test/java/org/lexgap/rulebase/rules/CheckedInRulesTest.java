package org.lexgap.rulebase.rules;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.lexgap.rulebase.catalogue.StandardCatalogue;

/**
 * The checked-in rules equal the catalogue. {@code mvn -pl rulebase -am test
 * -Dtest=CheckedInRulesTest -Dsurefire.failIfNoSpecifiedTests=false -Dlexgap.write-rules=true}
 * rewrites them.
 */
class CheckedInRulesTest {

  private static final Path RULES = Path.of("src/main/resources/lexgap/rules");
  private static final String COMMAND =
      "mvn -pl rulebase -am test -Dtest=CheckedInRulesTest"
          + " -Dsurefire.failIfNoSpecifiedTests=false -Dlexgap.write-rules=true";

  @Test
  void the_rules_say_what_the_catalogue_says() throws IOException {
    Map<String, String> wanted = RuleFiles.of(StandardCatalogue.read());
    if (Boolean.getBoolean("lexgap.write-rules")) {
      write(wanted);
    }
    assertThat(checkedIn())
        .as("The rules no longer equal the catalogue. Run: " + COMMAND)
        .isEqualTo(wanted);
  }

  private static void write(Map<String, String> files) throws IOException {
    for (String stale : checkedIn().keySet()) {
      Files.delete(RULES.resolve(stale));
    }
    for (Map.Entry<String, String> file : files.entrySet()) {
      Path path = RULES.resolve(file.getKey());
      Files.createDirectories(path.getParent());
      Files.writeString(path, file.getValue());
    }
  }

  private static Map<String, String> checkedIn() throws IOException {
    Map<String, String> files = new TreeMap<>();
    try (Stream<Path> paths = Files.walk(RULES)) {
      for (Path path : paths.filter(Files::isRegularFile).toList()) {
        String name = RULES.relativize(path).toString().replace('\\', '/');
        if (!name.startsWith("reasoning/")) {
          files.put(name, Files.readString(path));
        }
      }
    }
    return files;
  }
}
