package org.lexgap.rulebase.catalogue;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.lexgap.core.catalogue.Catalogue;

/**
 * Ids are stable for ever. The list beside the catalogue holds every id that was ever issued.
 * {@code -Dlexgap.golden=update} adds new ones; to retire one, write {@code retired} and the
 * version behind it by hand.
 */
class IdsEverIssuedTest {

  private static final Path LIST = Path.of("src/main/resources/lexgap/ids.txt");
  private static final Catalogue CATALOGUE = StandardCatalogue.read();

  /** Every id of the catalogue, with what it is, such as {@code element TIP-ACT}. */
  private static List<String> live() {
    List<String> ids = new ArrayList<>();
    CATALOGUE.elements().forEach(element -> ids.add("element " + element.id()));
    CATALOGUE.checks().forEach(check -> ids.add("check " + check.id()));
    CATALOGUE.vocabulary().fields().forEach(field -> ids.add("field " + field.name()));
    CATALOGUE.benchmarks().forEach(benchmark -> ids.add("benchmark " + benchmark.id()));
    return ids;
  }

  private static Map<String, String> issued() throws IOException {
    Map<String, String> issued = new TreeMap<>();
    for (String line : Files.exists(LIST) ? Files.readAllLines(LIST) : List.<String>of()) {
      if (!line.startsWith("#")) {
        String[] words = line.split(" ", 3);
        assertThat(words).as(line).hasSize(3);
        assertThat(issued.put(words[0] + " " + words[1], words[2])).as("stands twice").isNull();
      }
    }
    return issued;
  }

  private static void addNew() throws IOException {
    Map<String, String> all = issued();
    live().forEach(id -> all.putIfAbsent(id, "live since " + CATALOGUE.version()));
    Files.writeString(
        LIST,
        """
        # Every id ever issued: what it is, the id, and whether it is live or retired. No line is ever removed.
        # A retired id reads: element TIP-EXAMPLE retired in 0.3.0
        """
            + all.entrySet().stream()
                .map(entry -> entry.getKey() + " " + entry.getValue() + "\n")
                .collect(Collectors.joining()));
  }

  @Test
  void no_id_disappears_without_being_retired_and_no_retired_one_is_used_again()
      throws IOException {
    if ("update".equals(System.getProperty("lexgap.golden"))) {
      addNew();
    }
    Map<String, String> issued = issued();
    List<String> live = live();
    assertThat(issued.values()).allMatch(status -> status.matches("(live since|retired in) \\S+"));
    assertThat(issued.keySet())
        .as("new ids: run this test with -Dlexgap.golden=update")
        .containsAll(live);
    issued.forEach(
        (id, status) ->
            assertThat(live.contains(id))
                .as(
                    "%s is %s in %s. Write (retired in) and the version if it was retired; a retired"
                        + " id is never used again.",
                    id, status, LIST)
                .isEqualTo(status.startsWith("live")));
  }
}
